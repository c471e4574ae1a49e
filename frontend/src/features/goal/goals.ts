import type { Goal, LifeArea, Phase, Plan } from '@/api'
import type { Hue } from '@/ui'
import { isOpen } from './moves'

/** A family member as goals speak of them. */
export type Person = { personId: string; name: string; hue: Hue; isFormer: boolean }

/** Past its date, still open, and not laid aside on purpose. */
export const isOverdue = (goal: Pick<Goal, 'status' | 'parked' | 'targetDate'>, today: string) =>
  !!goal.targetDate && goal.targetDate < today && !goal.parked && isOpen(goal)

/** No goal is agreed before the family has said yes to it, their own ideas neither. */
export const awaitsYes = ({ status }: Pick<Goal, 'status'>) => status === 'proposed'

/** Which words tell where a goal is. In a plan that is closed nothing waits and nothing goes on any more. */
export const statusKey = ({ status }: Pick<Goal, 'status'>, plan: Pick<Plan, 'status'>) =>
  plan.status === 'closed' && (status === 'proposed' || status === 'agreed' || status === 'active')
    ? (`left.${status}` as const)
    : status === 'proposed'
      ? 'awaitsYes'
      : (`status.${status}` as const)

const hasYes = ({ status }: Pick<Goal, 'status'>) =>
  status === 'agreed' || status === 'active' || status === 'completed'

/** The goals that ask for something now: a yes, or a look at their deadline. */
export const askingOf = (goals: readonly Goal[], today: string) => ({
  awaiting: goals.filter((goal) => awaitsYes(goal) && !goal.parked),
  overdue: goals.filter((goal) => isOverdue(goal, today)),
})

export function countsOf(goals: readonly Goal[], today: string) {
  const { awaiting, overdue } = askingOf(goals, today)
  return { agreed: goals.filter(hasYes).length, awaiting: awaiting.length, overdue: overdue.length }
}

/** From the beginning of its phase to its date; without one, to the end of the phase. */
export function spanOf(goal: Pick<Goal, 'targetDate'>, phase: Pick<Phase, 'startDate' | 'endDate'>) {
  const { targetDate } = goal
  const to = targetDate && targetDate >= phase.startDate ? targetDate : phase.endDate
  return { from: phase.startDate, to }
}

export const lifeAreas = [
  'work',
  'education',
  'school-attendance',
  'wellbeing',
  'parenting',
  'health',
  'leisure',
  'network',
  'economy',
  'housing',
  'safety',
] as const satisfies readonly LifeArea[]

const hues: Record<LifeArea, Hue> = {
  work: 'sky',
  education: 'sky',
  'school-attendance': 'moss',
  leisure: 'moss',
  wellbeing: 'plum',
  parenting: 'plum',
  network: 'fjord',
  safety: 'fjord',
  economy: 'rav',
  housing: 'rav',
  health: 'rose',
}

export const hueOf = (area: LifeArea) => hues[area]
