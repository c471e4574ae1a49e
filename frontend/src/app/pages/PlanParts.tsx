import type { Family, Goal, Overview, Plan } from '@/api'
import { useCan } from '@/auth'
import { askingOf, countsOf, GoalBoard, GoalSettingProvider, useGoalLanes } from '@/features/goal'
import { AddPhaseButton, PhaseMenu, PlanHead, Timeline } from '@/features/plan'
import { today } from '@/i18n'
import { Stack } from '@/ui'
import { useGoalPeople } from './useGoalPeople'

/** A plan that is closed is over, whatever the calendar says. */
const asItEnded = (plan: Plan): Plan =>
  plan.status === 'closed'
    ? { ...plan, phases: plan.phases.map((phase) => ({ ...phase, status: 'past' })) }
    : plan

/** One plan in full: how far it is, the picture of it, and its goals. */
export function PlanParts({
  family,
  plan: saved,
  goals,
  plans,
}: {
  family: Family
  plan: Plan
  goals: readonly Goal[]
  plans: Overview['plans']
}) {
  const mayWrite = useCan('families.write')
  const people = useGoalPeople(family)
  const plan = asItEnded(saved)
  const lanes = useGoalLanes(family.id, goals, plan.phases, people)
  const mayChange = mayWrite && plan.status !== 'closed'
  return (
    <GoalSettingProvider value={{ familyId: family.id, plan, people, mayChange }}>
      <Stack gap={6}>
        <PlanHead
          plan={plan}
          plans={plans}
          goals={{ ...countsOf(goals, today()), total: goals.length }}
          asking={askingOf(goals, today())}
        />
        <Timeline
          phases={plan.phases}
          lanes={lanes}
          whenEmpty={mayChange && <AddPhaseButton plan={plan} />}
        />
        <GoalBoard
          key={plan.id}
          saved={goals}
          phaseActions={(phase, goalCount) => <PhaseMenu phase={phase} plan={plan} goalCount={goalCount} />}
        />
      </Stack>
    </GoalSettingProvider>
  )
}
