import type { Goal } from '@/api'
import { lazyDialog } from '@/ui'
import { dialogOf } from './drafts'

const EditGoalDialog = lazyDialog(async () => (await import('./GoalForm')).EditGoalDialog)
const AgreeDialog = lazyDialog(async () => (await import('./StepDialogs')).AgreeDialog)
const EvaluateDialog = lazyDialog(async () => (await import('./StepDialogs')).EvaluateDialog)
const ReasonDialog = lazyDialog(async () => (await import('./StepDialogs')).ReasonDialog)

/** The one dialog that is open, by its draft's name. */
export function GoalDialogs({
  open,
  goals,
  onClose,
}: {
  open: string | null
  goals: readonly Goal[]
  onClose: () => void
}) {
  const wanted = dialogOf(open)
  const goal = goals.find(({ id }) => id === wanted?.goalId)
  if (!wanted || !goal) return null
  switch (wanted.dialog) {
    case 'edit':
      return <EditGoalDialog goal={goal} onClose={onClose} />
    case 'agree':
      return <AgreeDialog goal={goal} onClose={onClose} />
    case 'evaluate':
      return <EvaluateDialog goal={goal} onClose={onClose} />
    default:
      return <ReasonDialog goal={goal} step={wanted.dialog} onClose={onClose} />
  }
}
