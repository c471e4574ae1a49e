import type { FamilyStatus } from '@/api'
import type { FamiliesState } from '@/links'

export const statuses = [
  'without-plan',
  'planning',
  'active',
  'closed',
] as const satisfies readonly FamilyStatus[]

export type Search = { q: string; status: FamilyStatus | ''; programmeId: string; mine: boolean }

/** What the history kept, however old; anything unknown is left out. */
export const searchOf = (state: FamiliesState): Search => ({
  q: state?.q ?? '',
  status: statuses.find((status) => status === state?.status) ?? '',
  programmeId: state?.programmeId ?? '',
  mine: state?.mine ?? false,
})

/** What goes to the API: nothing for what is not asked for. */
export const queryOf = ({ q, status, programmeId, mine }: Search) => ({
  q: q.trim() || undefined,
  status: status || undefined,
  programmeId: programmeId || undefined,
  mine: mine || undefined,
})

/** Why a list is empty decides what helps. */
export function emptyBecause(search: Search): 'nobody' | 'not-mine' | 'not-found' {
  const { q, status, programmeId, mine } = queryOf(search)
  if (q || status || programmeId) return 'not-found'
  return mine ? 'not-mine' : 'nobody'
}
