import { useQuery } from '@tanstack/react-query'
import { onTeamQuery, openGlassesQuery } from './queries'

/**
 * How the family is read: `glass` is the caller's own broken one while they read by it and nothing else. Whoever has
 * come on the team since then changes the family like everybody on it.
 */
export function useReading(familyId: string) {
  const open = useQuery(openGlassesQuery(familyId))
  const mine = open.data?.find((glass) => glass.mine)
  const onTeam = useQuery({ ...onTeamQuery(familyId, mine?.caseNumber ?? ''), enabled: !!mine })
  // When nobody can be asked, the role decides what is offered, and the API what happens.
  if (!mine) return { readOnly: open.isPending ? undefined : false }
  if (onTeam.isPending) return { readOnly: undefined }
  return onTeam.data ? { readOnly: false } : { readOnly: true, glass: mine }
}
