/** Whoever works with a family: the team, its contact person, and the directory of staff they come from. */
export { ContactPerson } from './ContactPerson'
export { TeamCard } from './TeamCard'
