import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { api, read } from '@/api'

/** By name; a programme has a handful. */
export const leadersQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programme', programmeId, 'leaders'],
    queryFn: async ({ signal }) => {
      const params = { path: { id: programmeId }, query: { limit: 200 } }
      return (await read(api.GET('/programmes/{id}/leaders', { params, signal }))).items
    },
  })

/** Whoever leads one more programme, or one less, sees other families: also when it is oneself. */
export function useLeadersChanged() {
  const queries = useQueryClient()
  return (programmeId: string) =>
    Promise.all(
      [leadersQuery(programmeId).queryKey, ['programmes'], ['families'], ['family'], ['today']].map(
        (queryKey) => queries.invalidateQueries({ queryKey }),
      ),
    )
}

/** The name under which the choice of one more leader is kept. */
export const appointDraft = (programmeId: string) => `programme.${programmeId}.leader`
