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

export const signInAddress = (returnTo: string) =>
  `/api/v1/session/sign-in?returnTo=${encodeURIComponent(returnTo)}`

export const signOutAddress = '/api/v1/session/sign-out'
