import { useSyncExternalStore } from 'react'

/**
 * Whether the session holds. It is "expired" only for somebody who was signed in on this page: a visitor
 * who has not signed in yet meets the welcome page instead.
 */
type Session = 'unknown' | 'signed-in' | 'expired'

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

export const forgetSession = () => become('unknown')

export function useSessionExpired() {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => session === 'expired',
  )
}

/** Keycloak asks in the language the page is in. */
export const signInAddress = (returnTo: string) => {
  const asked = new URLSearchParams({ returnTo, ui_locales: document.documentElement.lang })
  return `/api/v1/session/sign-in?${asked}`
}
