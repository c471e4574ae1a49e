/** The way to the backend: one client with the contract's types, one kind of refusal, one place for its words. */
export { api, ifMatch, read } from './client'
export { staffQuery, unitsQuery } from './directory'
export {
  enrolmentsQuery,
  evaluationsQuery,
  glassKey,
  goalQuery,
  goalsQuery,
  overviewQuery,
  planQuery,
  teamQuery,
  useAssignedReread,
  useFamilyReread,
} from './family'
export { isProblem, Problem } from './problem'
export { programmesQuery } from './programmes'
export { queryClient } from './queries'
export {
  forgetSession,
  othersGoOn,
  sessionHolds,
  sessionRefused,
  signInAddress,
  useOthersGoOn,
  useSessionExpired,
} from './session'
export type * from './types'
export { wordsFor } from './words'
