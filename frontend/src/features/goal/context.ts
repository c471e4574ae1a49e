import { createContext, useContext } from 'react'
import type { Plan } from '@/api'
import type { Person } from './goals'

/** What every part of the goal screens needs to know about the family and the plan around a goal. */
export type GoalSetting = {
  familyId: string
  plan: Plan
  people: readonly Person[]
  /** The role may write, and the plan is not closed. */
  mayChange: boolean
}

const Setting = createContext<GoalSetting | null>(null)
export const GoalSettingProvider = Setting.Provider

export function useGoalSetting() {
  const setting = useContext(Setting)
  if (!setting) throw new Error('GoalSettingProvider is missing')
  return setting
}
