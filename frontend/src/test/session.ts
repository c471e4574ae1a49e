import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { forgetSession, sessionHolds, useSessionExpired } from '@/api'
import { watchSession, type Ending } from '@/auth/watchSession'

export const minute = 60_000

/** The session as the backend has it, how the way there is, and what the page warns of. */
export const session = {
  idleAt: 0,
  endAt: 0,
  renewed: 0,
  asked: 0,
  fails: 0,
  isCut: false,
  ending: null as Ending | null,
  stop: () => {},
}

/** A page with a session, and a backend that counts as ours does: only what is said of a person puts off the end. */
export function withSession() {
  beforeEach(async () => {
    vi.useFakeTimers()
    const now = Date.now()
    Object.assign(session, { idleAt: now + 30 * minute, endAt: now + 600 * minute })
    Object.assign(session, { renewed: 0, asked: 0, fails: 0, isCut: false })
    vi.spyOn(globalThis, 'fetch').mockImplementation((request) => backend((request as Request).url))
    openPage()
    await pass(0)
  })
  afterEach(() => {
    session.stop()
    forgetSession()
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
}

export function openPage() {
  session.stop()
  sessionHolds()
  session.ending = null
  session.stop = watchSession((next) => (session.ending = next))
}

export const backend = (address: string) =>
  session.isCut ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(answer(new URL(address)))

function answer({ pathname, searchParams }: URL) {
  const refuse = (type: string, status: number) =>
    Response.json({ type: `/problems/${type}`, status }, { status })
  if (session.fails) return refuse('unavailable', session.fails)
  const now = Date.now()
  if (now >= Math.min(session.idleAt, session.endAt)) return refuse('unauthenticated', 401)
  if (pathname.endsWith('/renew')) {
    session.renewed += 1
    const actedAt = now - Number(searchParams.get('secondsAgo')) * 1000
    session.idleAt = Math.max(session.idleAt, actedAt + 30 * minute)
  } else session.asked += 1
  return Response.json({
    idleSecondsLeft: Math.floor((session.idleAt - now) / 1000),
    secondsLeft: Math.floor((session.endAt - now) / 1000),
    warningSeconds: 300,
  })
}

export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
export const act = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
export const seeAgain = () => document.dispatchEvent(new Event('visibilitychange'))
/** No timer of the page runs meanwhile. */
export const sleep = (ms: number) => vi.setSystemTime(Date.now() + ms)

export function isOver() {
  const { result, unmount } = renderHook(useSessionExpired)
  unmount()
  return result.current
}

const inTurn = setTimeout
/** Lets timers run that are not ours: what another tab says comes by them. */
export const aTurn = () => new Promise((resolve) => inTurn(resolve, 0))
