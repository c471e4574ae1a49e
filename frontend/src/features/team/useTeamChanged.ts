import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { isProblem, overviewQuery, useAssignedReread } from '@/api'
import { links } from '@/links'

/**
 * After any change to a team. Whoever has taken themselves off it may see the family no longer; then they go where
 * families are found, and nothing of this one stays behind.
 */
export function useTeamChanged(familyId: string) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const reread = useAssignedReread()
  return async (leaves = false) => {
    if (leaves && !(await isSeen())) {
      await navigate(links.families)
      queries.removeQueries({ queryKey: ['family', familyId] })
    }
    await reread(familyId)
  }

  async function isSeen() {
    try {
      await queries.fetchQuery({ ...overviewQuery(familyId), staleTime: 0, retry: false })
      return true
    } catch (error) {
      // Whether it is seen, is for the page to find out when nobody answers.
      return !isProblem(error, 'not-found')
    }
  }
}
