/** Whoever works with a family: the team, its contact person, and the directory of staff they come from. */
export { ContactPerson } from './ContactPerson'
export { StaffField } from './StaffField'
export { TeamCard } from './TeamCard'
