import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api'
import { Button, Notice, useFailure } from '@/ui'
import type { GoalMoves } from './useGoalMoves'
import type { useGoalSteps } from './useGoalSteps'

/** A move or a step that did not go through: what happened and what stands now. */
export function GoalFailure({
  moves,
  steps,
}: {
  moves?: Pick<GoalMoves, 'failure' | 'isStale' | 'forget'>
  steps: ReturnType<typeof useGoalSteps>
}) {
  const { t } = useTranslation(['goal', 'ui'])
  const error = moves?.failure ?? steps.failure?.error ?? null
  const failure = useFailure(error)
  if (!failure) return null
  const isStale = moves?.isStale || isProblem(error, 'illegal-transition')
  const forget = () => {
    moves?.forget()
    steps.forget()
  }
  const [title, text] = moves?.isStale
    ? [t('goal:move.staleTitle'), t('goal:move.stale')]
    : isStale
      ? [t('goal:staleStepTitle'), t('goal:staleStep')]
      : [failure.what, failure.next]
  return (
    <Notice
      kind={isStale ? 'warning' : 'error'}
      live
      title={title}
      actions={
        <Button kind="quiet" onPress={forget}>
          {t('ui:dismiss')}
        </Button>
      }
    >
      {text}
    </Notice>
  )
}
