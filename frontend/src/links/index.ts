/**
 * Every address in the product, in one place. Addresses hold ids and nothing else: they stay in histories
 * and logs, so no name, search text or other personal data may ever stand in one.
 */
export const links = {
  today: '/',
  families: '/families',
  newFamily: '/families/new',
  breakGlass: '/families/break-glass',
  brokenGlasses: '/break-glass',
  family: (familyId: string) => `/families/${familyId}`,
  newMember: (familyId: string) => `/families/${familyId}/members/new`,
  member: (familyId: string, memberId: string) => `/families/${familyId}/members/${memberId}`,
  newPlan: (familyId: string) => `/families/${familyId}/plans/new`,
  plan: (familyId: string, planId: string) => `/families/${familyId}/plans/${planId}`,
  goal: (familyId: string, goalId: string) => `/families/${familyId}/goals/${goalId}`,
  programmes: '/programmes',
  newProgramme: '/programmes/new',
  programme: (programmeId: string) => `/programmes/${programmeId}`,
  units: '/units',
  codes: '/codes',
} as const

/** What is being looked for in the list of families, beside the address. */
export type FamiliesState = { q?: string; status?: string; programmeId?: string; mine?: boolean } | null
