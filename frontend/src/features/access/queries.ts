import { queryOptions } from '@tanstack/react-query'
import { api, read } from '@/api'

/** A glass is seldom broken: what was answered a minute ago is new enough, and changes of a family do not ask again. */
export const staleTime = 60_000

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
