import { api, isProblem, othersGoOn, read, sessionRefused } from '@/api'
import { leaveNothing } from './leaveNothing'
import { tellTabs } from './tabs'

/**
 * Nothing half written stays behind for the next one at this computer, and no tab goes on showing what it shows: nor does
 * this one, if somebody goes back to it.
 */
export async function signOut(where: 'here' | 'everywhere') {
  try {
    await read(api.POST(where === 'here' ? '/session/sign-out' : '/session/sign-out-everywhere'))
  } catch (error) {
    if (where === 'everywhere' && isProblem(error, 'unauthenticated')) othersGoOn()
    throw error
  }
  leaveNothing()
  tellTabs('signed-out')
  sessionRefused()
  window.location.assign('/?signedOut')
}
