import { useQueryClient } from '@tanstack/react-query'
import { api, read, unitsQuery } from '@/api'

export const readUnit = (id: string) => read(api.GET('/units/{id}', { params: { path: { id } } }))

/** Teams show their members' units by name, so they are read anew too. */
export function useUnitsChanged() {
  const queries = useQueryClient()
  return () =>
    Promise.all([unitsQuery.queryKey, ['family']].map((queryKey) => queries.invalidateQueries({ queryKey })))
}
