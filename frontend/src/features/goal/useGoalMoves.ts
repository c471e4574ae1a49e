import { useQueryClient } from '@tanstack/react-query'
import { startTransition, useOptimistic, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, goalsQuery, ifMatch, isProblem, overviewQuery, read, useFamilyReread, type Goal } from '@/api'
import { toast } from '@/ui'
import { moved, type Move } from './moves'

export type GoalMoves = ReturnType<typeof useGoalMoves>

/**
 * Moves are shown at once and sent one after the other, each with the version that is on the screen when
 * its turn comes. When somebody else was first, the goals are read again and the user is told.
 */
export function useGoalMoves(familyId: string, planId: string, saved: readonly Goal[]) {
  const { t } = useTranslation('goal')
  const reread = useFamilyReread()
  const [goals, show] = useOptimistic(saved, (now, move: Move) => moved(now, move))
  const [failure, setFailure] = useState<unknown>(null)
  const queries = useQueryClient()
  const queue = useRef(Promise.resolve())

  /** What was read last, also when it has not been drawn yet: a move may wait for the one before it. */
  const newest = (goalId: string) =>
    [
      queries.getQueryData(overviewQuery(familyId).queryKey)?.goals,
      queries.getQueryData(goalsQuery(familyId, planId).queryKey),
    ]
      .flatMap((goals) => goals ?? [])
      .find(({ id }) => id === goalId)

  async function send({ goalId, phaseId, index }: Move, place: string) {
    const goal = newest(goalId)
    if (!goal) return
    try {
      await read(
        api.PATCH('/goals/{id}', {
          params: { path: { id: goalId }, header: ifMatch(goal.version) },
          body: { phaseId, priority: index + 1 },
        }),
      )
      if (goal.phaseId !== phaseId) toast(t('done.moved', { place }))
    } catch (error) {
      setFailure(error)
    }
    await reread(familyId)
  }

  function move(to: Move, place: string) {
    setFailure(null)
    startTransition(async () => {
      show(to)
      queue.current = queue.current.then(() => send(to, place))
      await queue.current
    })
  }

  return {
    goals,
    move,
    failure,
    isStale: isProblem(failure, 'stale-version'),
    forget: () => setFailure(null),
  }
}
