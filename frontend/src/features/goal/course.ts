import type { Evaluation } from '@/api'
import { daysBetween } from '@/i18n/calendar'

/** The picture's own units; the page scales it. */
export const frame = { width: 640, height: 220, left: 52, right: 16, top: 14, bottom: 40 }

export const levels = [2, 1, 0, -1, -2] as const

const inner = {
  width: frame.width - frame.left - frame.right,
  height: frame.height - frame.top - frame.bottom,
}

export const yOf = (achievement: number) => frame.top + ((2 - achievement) / 4) * inner.height

export type Point = { id: string; x: number; y: number; achievement: number; date: string }

/** Evaluations from the oldest to the newest, spread by their dates; those of one day only stand in the middle. */
export function points(
  evaluations: readonly Pick<Evaluation, 'id' | 'achievement' | 'evaluatedOn' | 'createdAt'>[],
): Point[] {
  const inOrder = [...evaluations].sort(
    (a, b) => a.evaluatedOn.localeCompare(b.evaluatedOn) || a.createdAt.localeCompare(b.createdAt),
  )
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  const days = first && last ? daysBetween(first.evaluatedOn, last.evaluatedOn) : 0
  return inOrder.map(({ id, achievement, evaluatedOn }) => {
    const share = days ? daysBetween(first!.evaluatedOn, evaluatedOn) / days : 0.5
    return { id, achievement, date: evaluatedOn, x: frame.left + share * inner.width, y: yOf(achievement) }
  })
}
