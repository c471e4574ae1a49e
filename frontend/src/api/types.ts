import type { components } from './schema.gen'

/** The contract's shapes under the names the product uses. */
type Schemas = components['schemas']

export type Me = Schemas['Me']
export type Programme = Schemas['Programme']
export type CapacityBasis = NonNullable<Schemas['Programme']['capacityBasis']>
export type ProgrammeEdit = Schemas['ProgrammeEdit']
export type ProgrammePatch = Schemas['ProgrammePatch']
export type TemplatePhase = Schemas['TemplatePhase']
export type Family = Schemas['Family']
export type NewFamily = Schemas['NewFamily']
export type FamilyListItem = Schemas['FamilyListItem']
export type FamilyStatus = Schemas['FamilyStatus']
export type Member = Schemas['Member']
export type NewMember = Schemas['NewMember']
export type MemberPatch = Schemas['MemberPatch']
export type MemberRole = Schemas['MemberRole']
export type Overview = Schemas['Overview']
export type Enrolment = Schemas['Enrolment']
export type EnrolmentStatus = Schemas['EnrolmentStatus']
export type Plan = Schemas['Plan']
export type NewPlan = Schemas['NewPlan']
export type PlanStatus = Schemas['PlanStatus']
export type ClosedAs = NonNullable<Schemas['Plan']['closedAs']>
export type Phase = Schemas['Phase']
export type Goal = Schemas['Goal']
export type NewGoal = Schemas['NewGoal']
export type GoalPatch = Schemas['GoalPatch']
export type GoalStatus = Schemas['GoalStatus']
export type LifeArea = Schemas['LifeArea']
export type Evaluation = Schemas['Evaluation']
export type Today = Schemas['Today']
