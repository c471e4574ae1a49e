import type { Goal, Phase } from '@/api'

/** Where a goal lies: under a phase or, without one, on the shelf; 0 is first. */
export type Place = { phaseId: string | null; index: number }
export type Move = Place & { goalId: string }

type Placed = Pick<Goal, 'id' | 'phaseId' | 'priority' | 'parked' | 'status'>

export const inPlace = <G extends Placed>(goals: readonly G[], phaseId: string | null) =>
  goals.filter((goal) => goal.phaseId === phaseId).sort((a, b) => a.priority - b.priority)

/** The goals after a move, as the API will number them: without holes, from 1. */
export function moved<G extends Placed>(goals: readonly G[], { goalId, phaseId, index }: Move): G[] {
  const goal = goals.find(({ id }) => id === goalId)
  if (!goal) return [...goals]
  const others = goals.filter(({ id }) => id !== goalId)
  const there = inPlace(others, phaseId)
  there.splice(index, 0, { ...goal, phaseId, parked: phaseId === null })
  const left = goal.phaseId === phaseId ? [] : inPlace(others, goal.phaseId)
  const numbered = new Map(
    [there, left].flatMap((list) => list.map((each, i) => [each.id, { ...each, priority: i + 1 }])),
  )
  return goals.map((each) => numbered.get(each.id) ?? each)
}

/** Only an open goal can be laid on the shelf or taken from it; a closed one may still change phase. */
export const isOpen = ({ status }: Pick<Goal, 'status'>) => status !== 'completed' && status !== 'dropped'

export const mayLieIn = (goal: Placed, phaseId: string | null) =>
  phaseId === goal.phaseId || isOpen(goal) || (phaseId !== null && goal.phaseId !== null)

export type Target = { phase: Phase | null; place: Place }

/** The phases, and last the shelf, that the goal could move to; it is placed last there. */
export function targets(goal: Placed, goals: readonly Placed[], phases: readonly Phase[]): Target[] {
  return [...phases, null]
    .filter((phase) => (phase?.id ?? null) !== goal.phaseId && mayLieIn(goal, phase?.id ?? null))
    .map((phase) => {
      const phaseId = phase?.id ?? null
      return { phase, place: { phaseId, index: inPlace(goals, phaseId).length } }
    })
}

/** One place up (-1) or down (1) among its neighbours; null at the end. */
export function step(goal: Placed, goals: readonly Placed[], by: -1 | 1): Place | null {
  const there = inPlace(goals, goal.phaseId)
  const index = there.findIndex(({ id }) => id === goal.id) + by
  return index < 0 || index >= there.length ? null : { phaseId: goal.phaseId, index }
}

/** Dropped before or after another goal; the goal that is dragged does not count itself. */
export function dropped(
  goalId: string,
  goals: readonly Placed[],
  phaseId: string | null,
  beside?: { id: string; after: boolean },
): Place {
  const there = inPlace(goals, phaseId).filter(({ id }) => id !== goalId)
  const at = beside ? there.findIndex(({ id }) => id === beside.id) : -1
  return { phaseId, index: at < 0 ? there.length : at + (beside!.after ? 1 : 0) }
}
