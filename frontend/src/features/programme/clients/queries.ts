import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { api, read } from '@/api'

/** By their ids; a programme has a handful. */
export const clientsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programme', programmeId, 'clients'],
    queryFn: async ({ signal }) => {
      const params = { path: { id: programmeId }, query: { limit: 200 } }
      return (await read(api.GET('/programmes/{id}/clients', { params, signal }))).items
    },
  })

export function useClientsChanged(programmeId: string) {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: clientsQuery(programmeId).queryKey })
}

/** The name under which what is typed about one more system is kept. */
export const clientDraft = (programmeId: string) => `programme.${programmeId}.client`
