import { queryOptions } from '@tanstack/react-query'
import { api, read } from './client'
import type { Staff, Unit } from './types'

/** More would not be read: whoever is not among them types on. */
const most = 20

/** Those who work with families, by what their names or user names begin with. */
export const staffQuery = (q: string) =>
  queryOptions({
    queryKey: ['staff', q],
    queryFn: async ({ signal }) =>
      (await read(api.GET('/staff', { params: { query: { q, limit: most } }, signal }))).items,
    // A list that fitted with a letter less stands until the next is there; one of another name does not.
    placeholderData: (before: Staff[] | undefined, query) =>
      q.startsWith(String(query?.queryKey[1])) ? before : undefined,
    staleTime: 60_000,
  })

/** All of them by name, the closed ones too: a municipality has as many as it has schools and day nurseries. */
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: async ({ signal }) => {
    const units: Unit[] = []
    let cursor: string | undefined
    do {
      const page = await read(api.GET('/units', { params: { query: { limit: 200, cursor } }, signal }))
      units.push(...page.items)
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    return units
  },
  staleTime: 60_000,
})
