import { useQuery } from '@tanstack/react-query'
import { openGlassesQuery } from './queries'

/**
 * How the family is read: `glass` is the caller's own broken one while they read by it and nothing else. Whoever has
 * come on the team since then, or leads a programme that the family has come to, is like everybody who is assigned.
 */
export function useReading(familyId: string) {
  const open = useQuery(openGlassesQuery(familyId))
  const glass = open.data?.find(({ mine, assigned }) => mine && !assigned)
  // When nobody can be asked, the role decides what is offered, and the API what happens.
  return glass ? { readOnly: true, glass } : { readOnly: open.isPending ? undefined : false }
}
