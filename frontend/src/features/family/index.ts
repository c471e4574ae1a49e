/** The family: finding one, registering one, and the people in it. Its pages are fetched by their own files. */
export { FamilyHeader } from './FamilyHeader'
export { FamilyRows } from './FamilyRows'
export { danishToday, fullName, huesOf, peopleOf } from './people'
