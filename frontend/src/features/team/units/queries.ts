import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { api, read, type Unit } from '@/api'

/** All of them by name, the closed ones too. */
export const allUnitsQuery = queryOptions({
  queryKey: ['units', 'all'],
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
})

export const readUnit = (id: string) => read(api.GET('/units/{id}', { params: { path: { id } } }))

/** Teams show their members' units by name, so they are read anew too. */
export function useUnitsChanged() {
  const queries = useQueryClient()
  return () => Promise.all([['units'], ['family']].map((queryKey) => queries.invalidateQueries({ queryKey })))
}
