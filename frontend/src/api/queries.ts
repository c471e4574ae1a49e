import { QueryCache, QueryClient } from '@tanstack/react-query'
import { forgetTheGone, rereadAfterWritingToNothing } from './gone'
import { Problem } from './problem'

/** Asking again helps when nobody answered; a refusal stays a refusal, and "too often" must not become more. */
const mayHelp = (error: unknown) => error instanceof Problem && (error.status === 0 || error.status >= 500)

export function queryClient() {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (error, { queryKey }) => forgetTheGone(queries, error, queryKey) }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && mayHelp(error),
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
      // Nothing is sent twice: the first may have arrived.
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  rereadAfterWritingToNothing(queries)
  return queries
}
