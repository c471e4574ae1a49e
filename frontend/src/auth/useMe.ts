import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { createContext, useContext, useEffect } from 'react'
import { api, read, sessionHolds, type Me } from '@/api'
import { can, changesFamily, type Action } from './can'
import { useReadOnly } from './readOnly'

const queryKey = ['me']

export function useMeQuery() {
  const queries = useQueryClient()
  return useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const me = await read(api.GET('/me', { signal }))
      sessionHolds()
      const before = queries.getQueryData<Me>(queryKey)
      if (before && before.id !== me.id) forgetTheRest(queries)
      return me
    },
    staleTime: Infinity,
    // To whoever is not signed in, the page with its one button would vanish and come back at each glance at it.
    // Whoever is signed in is read again by useReread.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

/** Nothing that a user was shown may be there for the next one, not even until it is read anew. */
export function forgetTheRest(queries: QueryClient) {
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] })
  queries.getMutationCache().clear()
}

/** A glance away is not worth a question. */
const restsMs = 60_000

/**
 * The tabs of a browser share one session: while this one was out of sight, somebody may have signed in as another
 * user, or again as the same after the session had expired.
 */
export function useReread({ dataUpdatedAt }: { dataUpdatedAt: number }, isExpired: boolean) {
  const queries = useQueryClient()
  useEffect(() => {
    if (!dataUpdatedAt) return
    const back = () => {
      if (document.visibilityState === 'hidden') return
      if (isExpired || Date.now() - dataUpdatedAt > restsMs)
        void queries.refetchQueries({ queryKey }, { cancelRefetch: false })
    }
    window.addEventListener('focus', back)
    document.addEventListener('visibilitychange', back)
    return () => {
      window.removeEventListener('focus', back)
      document.removeEventListener('visibilitychange', back)
    }
  }, [queries, dataUpdatedAt, isExpired])
}

export const MeContext = createContext<Me | null>(null)

/** Who is signed in. Only inside RequireSignedIn, where there always is somebody. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('useMe outside RequireSignedIn')
  return me
}

/** By the role, and by the family on the screen: what changes it is offered once it is known that one may. */
export function useCan(action: Action) {
  const mayChange = useReadOnly() === false
  return can(useMe(), action) && (mayChange || !changesFamily(action))
}
