import type { Phase } from '@/api'
import type { Hue } from '@/ui'

/** A phase as the timeline draws it; one that is still being typed has it all but the status of a real one. */
export type PhaseShape = Pick<
  Phase,
  'id' | 'sequence' | 'title' | 'focus' | 'startDate' | 'endDate' | 'status'
>

/** Something with a place in time. Today these are goals. */
export type LaneBar = {
  id: string
  phaseId: string
  title: string
  /** Its state in a word. */
  note: string
  from: string
  to: string
  hue: Hue
  /** What the hue stands for, in words. */
  area: string
  /** Over and done with: drawn quietly. */
  isDone: boolean
  href: string
}

/** One family member, or the whole family. */
export type Lane = { id: string; name: string; bars: LaneBar[] }

export const statusOn = (
  today: string,
  { startDate, endDate }: Pick<PhaseShape, 'startDate' | 'endDate'>,
): Phase['status'] => (today < startDate ? 'upcoming' : today > endDate ? 'past' : 'current')
