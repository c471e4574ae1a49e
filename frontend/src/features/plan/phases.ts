import type { Phase, TemplatePhase } from '@/api'
import { addDays, addMonths, daysBetween } from '@/i18n/calendar'

/**
 * Phases of a plan that is still being made. Only the ends are kept: each phase begins the day after the
 * one before it ends, so no gap and no overlap can be typed.
 */
export type PhaseDraft = { title: string; focus: string; endDate: string }
export type Span = { startDate: string; endDate: string }

/** Counted from the plan's start, so that a plan from the 31st does not creep towards the 28th. */
export function fromTemplate(template: readonly TemplatePhase[], startDate: string): PhaseDraft[] {
  let months = 0
  return template.map(({ title, focus, months: length }) => {
    months += length
    return { title, focus, endDate: addDays(addMonths(startDate, months), -1) }
  })
}

/** With their first days; a phase that ends before it begins is given as it stands. */
export function withStarts<P extends { endDate: string }>(phases: readonly P[], startDate: string) {
  return phases.map((phase, i) => ({
    ...phase,
    startDate: i === 0 ? startDate : addDays(phases[i - 1]!.endDate, 1),
  }))
}

export type Length = { months: number; days: 0 } | { months: 0; days: number }

/** In whole months where it is so, else in days. */
export function lengthOf({ startDate, endDate }: Span): Length {
  const after = addDays(endDate, 1)
  const days = daysBetween(startDate, after)
  const about = Math.round(days / 30.4)
  for (const months of [about - 1, about, about + 1])
    if (months > 0 && addMonths(startDate, months) === after) return { months, days: 0 }
  return { months: 0, days }
}

const endAfter = (startDate: string, { months, days }: Length) =>
  addDays(months ? addMonths(startDate, months) : addDays(startDate, days), -1)

/** The plan begins on another day: every phase keeps its length, months as months. */
export function moveStart<P extends { endDate: string }>(
  phases: readonly P[],
  from: string,
  to: string,
): P[] {
  const lengths = withStarts(phases, from).map(lengthOf)
  let start = to
  return phases.map((phase, i) => {
    const endDate = endAfter(start, lengths[i]!)
    start = addDays(endDate, 1)
    return { ...phase, endDate }
  })
}

/** Where a further phase would lie: after the last, as long as it. */
export function nextSpan(phases: readonly Span[], planStart: string): Span {
  const last = phases.at(-1)
  const startDate = last ? addDays(last.endDate, 1) : planStart
  return { startDate, endDate: endAfter(startDate, last ? lengthOf(last) : { months: 6, days: 0 }) }
}

/** In the middle, at the start of a month where one is near: the first day of the second part. */
export function middle({ startDate, endDate }: Span): string {
  const half = addDays(startDate, Math.ceil(daysBetween(startDate, addDays(endDate, 1)) / 2))
  const month = `${addDays(half, 14).slice(0, 7)}-01`
  return startDate < month && month <= endDate ? month : half
}

/** Who takes over a removed phase's time and goals: the one before it, or after the first. */
export function heirOf<P extends Pick<Phase, 'id'>>(phases: readonly P[], phaseId: string): P | null {
  const index = phases.findIndex(({ id }) => id === phaseId)
  return phases[index === 0 ? 1 : index - 1] ?? null
}
