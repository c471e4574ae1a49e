import { signInAddress } from '@/api'

const key = 'familieplan.way-back'

/**
 * To the sign-in page and back to `path`. It is kept in this tab meanwhile: who fails to sign in comes back to the start
 * page, whose address does not tell where they came from.
 */
export function addressToSignIn(path: string) {
  try {
    window.sessionStorage.setItem(key, path)
  } catch {
    // Then only a first try that succeeds leads back.
  }
  return signInAddress(path)
}

export function wayBack() {
  try {
    return window.sessionStorage.getItem(key) ?? '/'
  } catch {
    return '/'
  }
}

export function forgetWayBack() {
  try {
    window.sessionStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}
