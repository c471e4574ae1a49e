import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { api, read, type Code } from '@/api'

/** All lists with all they have ever held. */
export const codesQuery = queryOptions({
  queryKey: ['codes', 'all'],
  queryFn: async ({ signal }) => {
    const codes: Code[] = []
    let cursor: string | undefined
    do {
      const page = await read(api.GET('/codes', { params: { query: { limit: 200, cursor } }, signal }))
      codes.push(...page.items)
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    return codes
  },
})

export const readCode = (id: string) => read(api.GET('/codes/{id}', { params: { path: { id } } }))

/** Wherever codes are chosen they are read anew too. */
export function useCodesChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['codes'] })
}
