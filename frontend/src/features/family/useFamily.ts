import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, read } from '@/api'

export const readFamily = (id: string, signal?: AbortSignal) =>
  read(api.GET('/families/{id}', { params: { path: { id } }, signal }))

/** The family and its members, without plan and goals. */
export const useFamily = (id: string) =>
  useQuery({ queryKey: ['family', id, 'members'], queryFn: ({ signal }) => readFamily(id, signal) })

/** After any change to a family: every screen that shows it reads it anew. */
export function useFamilyChanged() {
  const queries = useQueryClient()
  return (id: string) =>
    Promise.all(
      [['family', id], ['families'], ['today']].map((queryKey) => queries.invalidateQueries({ queryKey })),
    )
}
