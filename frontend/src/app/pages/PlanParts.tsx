import type { Family, Goal, Overview, Plan } from '@/api'
import { useCan } from '@/auth'
import {
  askingOf,
  countsOf,
  GoalBoard,
  GoalSettingProvider,
  useGoalLanes,
  useGoalMoves,
} from '@/features/goal'
import { AddPhaseButton, PhaseMenu, PlanHead, Timeline } from '@/features/plan'
import { today } from '@/i18n/calendar'
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
  goals: savedGoals,
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
  // What is moved stands in its new place everywhere at once: nothing jumps under the pointer a moment later.
  const moves = useGoalMoves(family.id, plan.id, savedGoals)
  const { goals } = moves
  const lanes = useGoalLanes(family.id, goals, plan, people)
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
          moves={moves}
          phaseActions={(phase, goalCount) => <PhaseMenu phase={phase} plan={plan} goalCount={goalCount} />}
        />
      </Stack>
    </GoalSettingProvider>
  )
}
