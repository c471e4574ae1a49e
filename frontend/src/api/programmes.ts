import { queryOptions } from '@tanstack/react-query'
import { api, read } from './client'

/** All of them: a municipality has a handful. */
export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => read(api.GET('/programmes', { params: { query: { limit: 200 } }, signal })),
})
