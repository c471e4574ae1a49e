import { useSyncExternalStore } from 'react'

/**
 * Whether the session holds. It is "expired" only for somebody who was signed in on this page: a visitor
 * who has not signed in yet meets the welcome page instead. The others "go on" when whoever wanted to end all of
 * their sessions has found that this one was over: nothing was ended by that.
 */
type Session = 'unknown' | 'signed-in' | 'expired' | 'others-go-on'

let session: Session = 'unknown'
const listeners = new Set<() => void>()

function become(next: Session) {
  session = next
  listeners.forEach((listener) => listener())
}

export const sessionHolds = () => become('signed-in')

export function sessionRefused() {
  if (session === 'signed-in') become('expired')
}

export function othersGoOn() {
  if (session === 'expired') become('others-go-on')
}

export const forgetSession = () => become('unknown')

function listen(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const useSession = () => useSyncExternalStore(listen, () => session)

export function useSessionExpired() {
  const now = useSession()
  return now === 'expired' || now === 'others-go-on'
}

export const useOthersGoOn = () => useSession() === 'others-go-on'

/** Keycloak asks in the language the page is in. */
export const signInAddress = (returnTo: string) => {
  const asked = new URLSearchParams({ returnTo, ui_locales: document.documentElement.lang })
  return `/api/v1/session/sign-in?${asked}`
}
