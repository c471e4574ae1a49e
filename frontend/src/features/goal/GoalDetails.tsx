import { Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Evaluation, Goal } from '@/api'
import { useFormat } from '@/i18n'
import { Button, Card, EmptyState, Facts, Stack } from '@/ui'
import { useOpenDraft } from '@/ui/form'
import { useGoalSetting } from './context'
import { Course } from './Course'
import { draftsOf, goalDraft } from './drafts'
import { GoalDialogs } from './GoalDialogs'
import { GoalFailure } from './GoalFailure'
import { GoalSteps } from './GoalSteps'
import styles from './GoalDetails.module.css'
import { may } from './steps'
import { useGoalSteps } from './useGoalSteps'
import { useWords } from './useWords'

/** Everything about one goal: where it is in its life, what can happen now, how it has gone. */
export function GoalDetails({ goal, evaluations }: { goal: Goal; evaluations: readonly Evaluation[] }) {
  const { t } = useTranslation(['goal', 'common'])
  const { mayChange } = useGoalSetting()
  const steps = useGoalSteps(goal.familyId)
  const [open, setOpen] = useOpenDraft(draftsOf(goal.id))
  const edit = (
    <Button icon={<Pencil aria-hidden="true" />} onPress={() => setOpen(goalDraft(goal.id, 'edit'))}>
      {t('common:edit')}
    </Button>
  )
  return (
    <div className={styles.page}>
      <Stack gap={5}>
        <GoalFailure steps={steps} />
        <GoalSteps goal={goal} onTake={steps.take} onAsk={(step) => setOpen(goalDraft(goal.id, step))} />
        <Card title={t('goal:page.course')}>
          {evaluations.length > 0 ? (
            <Course evaluations={evaluations} />
          ) : (
            <EmptyState title={t('goal:course.none')} compact>
              {t(may('evaluate', goal) ? 'goal:course.noneText' : 'goal:course.noneYet')}
            </EmptyState>
          )}
        </Card>
      </Stack>
      <Card title={t('goal:page.about')} actions={mayChange && edit}>
        <Stack gap={4}>
          {goal.description && <p className={styles.description}>{goal.description}</p>}
          <About goal={goal} />
        </Stack>
      </Card>
      <GoalDialogs open={open} goals={[goal]} onClose={() => setOpen(null)} />
    </div>
  )
}

function About({ goal }: { goal: Goal }) {
  const { t } = useTranslation(['goal', 'common'])
  const { plan, people } = useGoalSetting()
  const words = useWords(people)
  const format = useFormat()
  const phase = plan.phases.find(({ id }) => id === goal.phaseId) ?? null
  const isClosed = goal.status === 'completed' || goal.status === 'dropped'
  const yes = goal.agreedOn && (
    <>
      {format.date(goal.agreedOn)}
      {goal.agreementNote && <p className={styles.note}>{goal.agreementNote}</p>}
    </>
  )
  const facts = [
    { term: t('goal:page.owner'), value: words.owner(goal.ownerId) },
    { term: t('goal:page.lifeArea'), value: t(`common:lifeArea.${goal.lifeArea}`) },
    { term: t('goal:page.phase'), value: words.place(phase) },
    { term: t('goal:page.targetDate'), value: goal.targetDate && format.date(goal.targetDate) },
    { term: t('goal:page.proposedBy'), value: t(`goal:form.${goal.proposedBy}`) },
    { term: t('goal:page.agreedOn'), value: yes },
    { term: t('goal:page.startedOn'), value: goal.startedOn && format.date(goal.startedOn) },
    {
      term: t(`goal:page.closedOn.${goal.status === 'dropped' ? 'dropped' : 'completed'}`),
      value: isClosed && goal.closedOn && format.date(goal.closedOn),
    },
    {
      term: t(`goal:page.statusReason.${goal.status === 'dropped' ? 'dropped' : 'other'}`),
      value: goal.statusReason,
    },
  ]
  return <Facts items={facts.filter(({ value }) => value)} />
}
