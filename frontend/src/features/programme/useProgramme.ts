import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, programmesQuery, read } from '@/api'

export const useProgrammes = () => useQuery(programmesQuery)

export const readProgramme = (id: string, signal?: AbortSignal) =>
  read(api.GET('/programmes/{id}', { params: { path: { id } }, signal }))

export const useProgramme = (id: string) =>
  useQuery({ queryKey: ['programme', id], queryFn: ({ signal }) => readProgramme(id, signal) })

/** Families show their programme's name, so their lists are read anew too. */
export function useProgrammeChanged() {
  const queries = useQueryClient()
  return (id: string) =>
    Promise.all(
      [['programmes'], ['programme', id], ['families'], ['family'], ['today']].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    )
}
