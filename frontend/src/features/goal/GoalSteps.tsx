import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Goal } from '@/api'
import { Button, Card, Cluster } from '@/ui'
import { useGoalSetting } from './context'
import styles from './GoalDetails.module.css'
import { StatusTags } from './StatusTags'
import { asksNothing, nextStep, stepsOf, type Step } from './steps'
import type { QuietStep } from './useGoalSteps'

type Asking = Exclude<Step, QuietStep>

/** Where the goal is, and the steps that are possible from there; the usual next one stands out. */
export function GoalSteps({
  goal,
  onTake,
  onAsk,
}: {
  goal: Goal
  onTake: (step: QuietStep, goal: Goal) => Promise<void>
  onAsk: (step: Asking) => void
}) {
  const { t } = useTranslation('goal')
  const { mayChange } = useGoalSetting()
  const [taking, setTaking] = useState<Step | null>(null)
  const next = nextStep(goal)

  async function press(step: Step) {
    if (!asksNothing(step)) return onAsk(step)
    setTaking(step)
    await onTake(step, goal)
    setTaking(null)
  }

  return (
    <Card title={t('page.next')}>
      <p className={styles.tags}>
        <StatusTags goal={goal} withParked />
      </p>
      <p>{useSituation(goal)}</p>
      {mayChange && (
        <Cluster className={styles.steps}>
          {stepsOf(goal).map((step) => (
            <Button
              key={step}
              kind={step === next ? 'primary' : step === 'drop' ? 'quiet' : 'secondary'}
              isPending={taking === step}
              isDisabled={taking !== null && taking !== step}
              onPress={() => void press(step)}
            >
              {t(`step.${step}`)}
            </Button>
          ))}
        </Cluster>
      )}
    </Card>
  )
}

function useSituation({ status, parked, proposedBy }: Goal) {
  const { t } = useTranslation('goal')
  if (status === 'proposed') return t(`situation.proposed.${proposedBy}`)
  if (parked && status !== 'completed' && status !== 'dropped') return t('situation.parked')
  return t(`situation.${status}`)
}
