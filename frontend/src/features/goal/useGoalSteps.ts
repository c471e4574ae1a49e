import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, isProblem, read, useFamilyReread, type Goal } from '@/api'
import { toast } from '@/ui'
import type { Step } from './steps'

export type QuietStep = Extract<Step, 'start' | 'complete' | 'park' | 'resume'>

/** The steps that need no words are taken at once. What goes wrong is kept, to be told where the goal stands. */
export function useGoalSteps(familyId: string) {
  const { t } = useTranslation('goal')
  const reread = useFamilyReread()
  const [failure, setFailure] = useState<{ error: unknown; goal: Goal } | null>(null)

  async function take(step: QuietStep, goal: Goal) {
    setFailure(null)
    const request = { params: { path: { id: goal.id } }, body: {} }
    try {
      await read(
        step === 'start'
          ? api.POST('/goals/{id}/start', request)
          : step === 'complete'
            ? api.POST('/goals/{id}/complete', request)
            : step === 'park'
              ? api.POST('/goals/{id}/park', request)
              : api.POST('/goals/{id}/resume', request),
      )
      await reread(familyId)
      toast(t(`done.${step}`))
    } catch (error) {
      // Whoever was first has changed what may be done: show it as it is now.
      if (isProblem(error, 'illegal-transition', 'plan-not-editable', 'not-found')) await reread(familyId)
      setFailure({ error, goal })
    }
  }

  return { take, failure, forget: () => setFailure(null) }
}
