import type { Goal, GoalStatus } from '@/api'

/** The steps of a goal's life, as docs/domain.md draws them. */
export type Step = 'agree' | 'start' | 'evaluate' | 'complete' | 'park' | 'resume' | 'reopen' | 'drop'

type Rule = { from: readonly GoalStatus[]; shelf?: 'only' | 'never' }

const open = ['proposed', 'agreed', 'active'] as const

const rules: Record<Step, Rule> = {
  agree: { from: ['proposed'] },
  start: { from: ['agreed'], shelf: 'never' },
  evaluate: { from: ['agreed', 'active', 'completed'] },
  complete: { from: ['active'], shelf: 'never' },
  resume: { from: open, shelf: 'only' },
  park: { from: open, shelf: 'never' },
  reopen: { from: ['completed', 'dropped'] },
  drop: { from: open },
}

type Situation = Pick<Goal, 'status' | 'parked'>

export const may = (step: Step, { status, parked }: Situation) => {
  const { from, shelf } = rules[step]
  return from.includes(status) && (!shelf || (shelf === 'only') === parked)
}

/** In the order in which they are offered; the natural next one first. */
export const stepsOf = (goal: Situation): Step[] =>
  (Object.keys(rules) as Step[]).filter((step) => may(step, goal))

const next: Partial<Record<GoalStatus, Step>> = { proposed: 'agree', agreed: 'start', active: 'evaluate' }

/** The one step that usually comes next; none for a goal that has come to its end. */
export function nextStep(goal: Situation): Step | null {
  const step = next[goal.status] ?? null
  if (!step) return null
  return goal.parked && step !== 'agree' ? 'resume' : step
}

/** Steps that change nothing but the goal's state are taken at once; the others ask something first. */
export const asksNothing = (step: Step): step is 'start' | 'complete' | 'park' | 'resume' =>
  step === 'start' || step === 'complete' || step === 'park' || step === 'resume'
