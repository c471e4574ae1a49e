/** The joint plan: its phases in time, how far it is, and making, changing, activating and closing it. */
export { AddPhaseButton } from './AddPhaseButton'
export { EarlierPlans } from './EarlierPlans'
export { NewPlanForm } from './NewPlanForm'
export { NoPlan } from './NoPlan'
export { PhaseMenu } from './PhaseMenu'
export { PlanHead } from './PlanHead'
export { Timeline } from './Timeline'
