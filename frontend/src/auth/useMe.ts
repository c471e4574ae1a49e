import { useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { api, read, sessionHolds, type Me } from '@/api'
import { can, type Action } from './can'

export function useMeQuery() {
  return useQuery({
    queryKey: ['me'],
    queryFn: async ({ signal }) => {
      const me = await read(api.GET('/me', { signal }))
      sessionHolds()
      return me
    },
    staleTime: Infinity,
    // To whoever is not signed in, the page with its one button would vanish and come back at each glance at it.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

export const MeContext = createContext<Me | null>(null)

/** Who is signed in. Only inside RequireSignedIn, where there always is somebody. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('useMe outside RequireSignedIn')
  return me
}

export function useCan(action: Action) {
  return can(useMe(), action)
}
