/** The goals of a plan: proposing, agreeing, working on, evaluating and moving them. */
export { GoalSettingProvider } from './context'
export { GoalBoard } from './GoalBoard'
export { GoalDetails } from './GoalDetails'
export { askingOf, countsOf, type Person } from './goals'
export { useGoalLanes } from './useGoalLanes'
export { useGoalMoves } from './useGoalMoves'
