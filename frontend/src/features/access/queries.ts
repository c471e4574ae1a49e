import { queryOptions } from '@tanstack/react-query'
import { api, glassKey, read } from '@/api'

/** Those through which the family is read right now, the newest first. */
export const openGlassesQuery = (familyId: string) =>
  queryOptions({
    queryKey: [...glassKey, familyId],
    queryFn: async ({ signal }) => {
      const params = { query: { familyId, open: true } }
      return (await read(api.GET('/break-glass', { params, signal }))).items
    },
    // A glass is seldom broken: what was answered a minute ago is new enough, and most changes do not ask again.
    staleTime: 60_000,
  })
