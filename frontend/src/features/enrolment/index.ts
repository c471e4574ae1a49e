/** A family's time in programmes: referring, enrolling, and ending with a reason. */
export { Enrolments } from './Enrolments'
