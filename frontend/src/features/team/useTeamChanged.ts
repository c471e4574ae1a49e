import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api, isProblem, useAssignedReread } from '@/api'
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
      // Past what is kept: the page is left before its family goes.
      await api.GET('/families/{id}', { params: { path: { id: familyId } } })
      return true
    } catch (error) {
      // Whether it is seen, is for the page to find out when nobody answers.
      return !isProblem(error, 'not-found')
    }
  }
}
