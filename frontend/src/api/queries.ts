import { QueryClient } from '@tanstack/react-query'
import { Problem } from './problem'

/** Asking again helps when nobody answered; a refusal stays a refusal, and "too often" must not become more. */
const mayHelp = (error: unknown) => error instanceof Problem && (error.status === 0 || error.status >= 500)

export const queryClient = () =>
  new QueryClient({
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
