import { signOutAddress } from '@/api'
import { clearDrafts } from '@/ui/form'

/** Nothing half written stays behind for the next one at this computer. */
export function signOut() {
  clearDrafts()
  window.location.assign(signOutAddress)
}
