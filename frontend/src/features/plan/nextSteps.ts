import type { Overview, Plan } from '@/api'
import { daysBetween } from '@/i18n/calendar'

/** What a plan needs to know about its goals to say what comes next. */
export type GoalCounts = { agreed: number; awaiting: number; overdue: number }

/** The goals that those numbers stand for, so that they can be gone to. */
export type AskingGoals = Record<'awaiting' | 'overdue', readonly { id: string; title: string }[]>

/** What a draft still needs before it can be activated; all of it true means it is ready. */
export type Readiness = { hasPhase: boolean; hasAgreedGoal: boolean; noOtherActive: boolean }

export function readiness(
  plan: Pick<Plan, 'id' | 'phases'>,
  goals: Pick<GoalCounts, 'agreed'>,
  plans: Overview['plans'],
): Readiness {
  return {
    hasPhase: plan.phases.length > 0,
    hasAgreedGoal: goals.agreed > 0,
    noOtherActive: !plans.some(({ id, status }) => status === 'active' && id !== plan.id),
  }
}

export const isReady = (readiness: Readiness) => Object.values(readiness).every(Boolean)

/** What a plan that runs asks for right now, the nearest first. */
export type Reminder =
  | { kind: 'phaseEnding'; sequence: number; days: number }
  | { kind: 'ended'; days: number }
  | { kind: 'notBegun'; days: number }
  | { kind: 'awaiting'; count: number }
  | { kind: 'overdue'; count: number }

const endingSoon = 28

export function reminders({ phases }: Pick<Plan, 'phases'>, goals: GoalCounts, today: string): Reminder[] {
  const [first, last] = [phases[0], phases.at(-1)]
  const current = phases.find(({ startDate, endDate }) => startDate <= today && today <= endDate)
  const left = current ? daysBetween(today, current.endDate) : null
  const list: Reminder[] = []
  if (last && last.endDate < today) list.push({ kind: 'ended', days: daysBetween(today, last.endDate) })
  if (first && today < first.startDate)
    list.push({ kind: 'notBegun', days: daysBetween(today, first.startDate) })
  if (current && left !== null && left <= endingSoon)
    list.push({ kind: 'phaseEnding', sequence: current.sequence, days: left })
  if (goals.overdue) list.push({ kind: 'overdue', count: goals.overdue })
  if (goals.awaiting) list.push({ kind: 'awaiting', count: goals.awaiting })
  return list
}
