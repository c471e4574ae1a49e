import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, read } from '@/api'

/** A glass is seldom broken: what was answered a minute ago is new enough, and changes of a family do not ask again. */
const staleTime = 60_000

/** Under this stands everything about broken glasses. */
export const glassKey = ['break-glass']

/** Those through which the family is read right now, the newest first. */
export const openGlassesQuery = (familyId: string) =>
  queryOptions({
    queryKey: [...glassKey, familyId],
    queryFn: async ({ signal }) => {
      const params = { query: { familyId, open: true } }
      return (await read(api.GET('/break-glass', { params, signal }))).items
    },
    staleTime,
  })

/** Whether the caller is on the family's team: then they may change it, however they came to read it before. */
export const onTeamQuery = (familyId: string, caseNumber: string) =>
  queryOptions({
    queryKey: [...glassKey, familyId, 'team'],
    queryFn: async ({ signal }) => {
      const params = { query: { q: caseNumber, mine: true } }
      return (await read(api.GET('/families', { params, signal }))).items.some(({ id }) => id === familyId)
    },
    staleTime,
  })

/** The newest of all that the caller is told of. */
export const newestGlassesQuery = queryOptions({
  queryKey: [...glassKey, 'newest'],
  queryFn: async ({ signal }) => (await read(api.GET('/break-glass', { signal }))).items,
  staleTime,
})

export const glassPagesQuery = infiniteQueryOptions({
  queryKey: [...glassKey, 'pages'],
  queryFn: ({ pageParam, signal }) =>
    read(api.GET('/break-glass', { params: { query: { cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
})
