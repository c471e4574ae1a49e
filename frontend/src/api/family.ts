import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { api, read } from './client'
import { Problem } from './problem'
import type { Goal, TeamMember } from './types'

/**
 * What is read of one family, all of it under ['family', id]: whoever changes a part makes every screen of
 * the family read anew.
 */
export const overviewQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId],
    queryFn: ({ signal }) =>
      read(api.GET('/families/{id}/overview', { params: { path: { id: familyId } }, signal })),
  })

/**
 * An address that names one family and something of another's: nothing of the one may be shown under the name of the
 * other, nor be changed there.
 */
const ofFamily = <Owned extends { familyId: string }>(familyId: string, owned: Owned) => {
  if (owned.familyId !== familyId) throw new Problem('not-found', 404)
  return owned
}

export const planQuery = (familyId: string, planId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'plan', planId],
    queryFn: async ({ signal }) =>
      ofFamily(familyId, await read(api.GET('/plans/{id}', { params: { path: { id: planId } }, signal }))),
  })

export const goalsQuery = (familyId: string, planId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'plan', planId, 'goals'],
    queryFn: async ({ signal }) => {
      const goals: Goal[] = []
      let cursor: string | undefined
      do {
        const params = { path: { id: planId }, query: { limit: 200, cursor } }
        const page = await read(api.GET('/plans/{id}/goals', { params, signal }))
        goals.push(...page.items)
        cursor = page.nextCursor ?? undefined
      } while (cursor)
      return goals
    },
  })

export const goalQuery = (familyId: string, goalId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'goal', goalId],
    queryFn: async ({ signal }) =>
      ofFamily(familyId, await read(api.GET('/goals/{id}', { params: { path: { id: goalId } }, signal }))),
  })

export const evaluationsQuery = (familyId: string, goalId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'goal', goalId, 'evaluations'],
    queryFn: async ({ signal }) => {
      const params = { path: { id: goalId }, query: { limit: 200 } }
      return (await read(api.GET('/goals/{id}/evaluations', { params, signal }))).items
    },
  })

/** The newest first. */
export const enrolmentsQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'enrolments'],
    queryFn: async ({ signal }) => {
      const params = { path: { id: familyId }, query: { limit: 200 } }
      return (await read(api.GET('/families/{id}/enrolments', { params, signal }))).items
    },
  })

/** The contact person first, then the others of today, those to come, and those who have left. */
export const teamQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'team'],
    queryFn: async ({ signal }) => {
      const members: TeamMember[] = []
      let cursor: string | undefined
      do {
        const params = { path: { id: familyId }, query: { limit: 200, cursor } }
        const page = await read(api.GET('/families/{id}/team', { params, signal }))
        members.push(...page.items)
        cursor = page.nextCursor ?? undefined
      } while (cursor)
      return members
    },
  })

/** Under this stands everything about broken glasses. */
export const glassKey = ['break-glass']

/** After any change to a family: what is on the screen is read again before the promise resolves. */
export function useFamilyReread() {
  const queries = useQueryClient()
  return (familyId: string) =>
    Promise.all(
      [['family', familyId], ['families'], ['today']].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    )
}

/** The same after a change of who is assigned to the family, by which the caller may come to read it only, or no longer. */
export function useAssignedReread() {
  const queries = useQueryClient()
  const reread = useFamilyReread()
  return (familyId: string) =>
    Promise.all([reread(familyId), queries.invalidateQueries({ queryKey: [...glassKey, familyId] })])
}
