/** Who is signed in, what they may be shown, and the way in and out. */
export { everySecond } from './everySecond'
export { anyDrafts } from './leaveNothing'
export { can, type Action } from './can'
export { ReadOnlyProvider, useReadOnly } from './readOnly'
export { RequireSignedIn } from './RequireSignedIn'
export { signOut } from './signOut'
export { useCan, useMe } from './useMe'
