export { FamiliesPage } from './FamiliesPage'
export { MemberPage } from './MemberPage'
export { NewFamilyPage } from './NewFamilyPage'
export { NewMemberPage } from './NewMemberPage'
