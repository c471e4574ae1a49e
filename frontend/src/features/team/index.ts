/** Whoever works with a family: the team, and its contact person. */
export { ContactPerson } from './ContactPerson'
export { TeamCard } from './TeamCard'
