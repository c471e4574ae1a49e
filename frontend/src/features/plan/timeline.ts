import { daysBetween } from '@/i18n/calendar'
import type { Span } from './phases'

/**
 * The picture's geometry. Phases are columns in proportion to their length, but none narrower than can be
 * read; within a phase time runs evenly. All positions are shares of the width, 0…1.
 */
export type Column = Span & { left: number; width: number }

const length = ({ startDate, endDate }: Span) => Math.max(daysBetween(startDate, endDate) + 1, 1)

/** `least` is what a column needs, as a share; with too many columns they are equal. */
export function columns(spans: readonly Span[], least = 0.16): Column[] {
  const floor = Math.min(least, 1 / Math.max(spans.length, 1))
  const widths = sharesOf(spans.map(length), floor)
  let left = 0
  return spans.map(({ startDate, endDate }, i) => {
    const column = { startDate, endDate, left, width: widths[i]! }
    left += widths[i]!
    return column
  })
}

/** Shares of 1 by weight, none under the floor: what the small are given is taken from the large. */
function sharesOf(weights: number[], floor: number): number[] {
  const small = new Set<number>()
  for (;;) {
    const rest = 1 - small.size * floor
    const weight = weights.reduce((sum, w, i) => (small.has(i) ? sum : sum + w), 0)
    const share = (i: number) => (small.has(i) ? floor : (weights[i]! / weight) * rest)
    const tooSmall = weights.findIndex((_, i) => !small.has(i) && share(i) < floor - 1e-9)
    if (tooSmall < 0) return weights.map((_, i) => share(i))
    small.add(tooSmall)
  }
}

/** Where a day begins; before the first column it is 0, after the last 1. */
export function position(date: string, table: readonly Column[]): number {
  const [first, last] = [table[0], table.at(-1)]
  if (!first || !last || date <= first.startDate) return 0
  if (date > last.endDate) return 1
  const column = table.find(({ endDate }) => date <= endDate)!
  return column.left + column.width * (daysBetween(column.startDate, date) / length(column))
}

/** The line for today, in the middle of the day; null when the plan does not run today. */
export function todayAt(today: string, table: readonly Column[]): number | null {
  const column = table.find(({ startDate, endDate }) => startDate <= today && today <= endDate)
  return column ? position(today, table) + column.width / length(column) / 2 : null
}

/** `reach` is the bar with its words, which run out beside a bar that is too short for them. */
export type Bar<B> = B & { left: number; width: number; reach: number; row: number }

/**
 * Bars laid in as few rows as keep them and their words apart; each is at least `least` wide, so that it can be
 * hit. `words` is what the words of a bar need, as a share of the width.
 */
export function rows<B extends { from: string; to: string }>(
  bars: readonly B[],
  table: readonly Column[],
  words: (bar: B) => number = () => 0,
  least = 0.04,
): Bar<B>[] {
  const ends: number[] = []
  return [...bars]
    .map((bar) => ({ bar, left: Math.min(position(bar.from, table), 1 - least) }))
    .sort((a, b) => a.left - b.left)
    .map(({ bar, left }) => {
      const end = endOf(bar.to, table)
      const width = Math.max(end - left, least)
      const reach = Math.max(width, Math.min(words(bar), 1 - left))
      const free = ends.findIndex((taken) => taken <= left + 1e-9)
      const row = free < 0 ? ends.length : free
      ends[row] = left + reach
      return { ...bar, left, width, reach, row }
    })
}

/** The end of a day: a bar to the last day of a phase reaches that phase's edge. */
function endOf(date: string, table: readonly Column[]) {
  const column = table.find(({ startDate, endDate }) => startDate <= date && date <= endDate)
  return position(date, table) + (column ? column.width / length(column) : 0)
}
