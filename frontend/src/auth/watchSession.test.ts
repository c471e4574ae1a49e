import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetSession, sessionHolds, useSessionExpired } from '@/api'
import { renderHook } from '@testing-library/react'
import { tellTabs } from './tabs'
import { watchSession, type Ending } from './watchSession'

const minute = 60_000
let idleAt = 0
let endAt = 0
let renewed = 0
let fails = 0
let ending: Ending | null = null
let stop = () => {}

/** A backend that counts as ours does: what is asked for does not put off the end, what is said of a person does. */
function backend(request: Request) {
  if (fails) return Response.json({ type: '/problems/unavailable', status: fails }, { status: fails })
  const now = Date.now()
  if (now >= Math.min(idleAt, endAt))
    return Response.json({ type: '/problems/unauthenticated', status: 401 }, { status: 401 })
  if (request.url.endsWith('/renew')) {
    renewed += 1
    idleAt = now + 30 * minute
  }
  return Response.json({
    idleSecondsLeft: Math.floor((idleAt - now) / 1000),
    secondsLeft: Math.floor((endAt - now) / 1000),
    warningSeconds: 300,
  })
}

beforeEach(async () => {
  vi.useFakeTimers()
  idleAt = Date.now() + 30 * minute
  endAt = Date.now() + 600 * minute
  renewed = 0
  fails = 0
  vi.spyOn(globalThis, 'fetch').mockImplementation((request) => Promise.resolve(backend(request as Request)))
  sessionHolds()
  ending = null
  stop = watchSession((next) => (ending = next))
  await pass(0)
})
afterEach(() => {
  stop()
  forgetSession()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const act = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
function isOver() {
  const { result, unmount } = renderHook(useSessionExpired)
  unmount()
  return result.current
}

/** What another tab says arrives when timers that are not ours have run. */
async function heard() {
  vi.useRealTimers()
  await new Promise((resolve) => setTimeout(resolve, 50))
}

describe('when nobody does anything', () => {
  it('warns five minutes before the end and counts down', async () => {
    await pass(25 * minute - 2000)
    expect(ending).toBeNull()
    await pass(3000)
    expect(ending).toMatchObject({ isFinal: false, secondsLeft: 300 })
    await pass(10_000)
    expect(ending).toMatchObject({ secondsLeft: 290 })
    expect(renewed).toBe(0)
  })

  it('is over at the end', async () => {
    await pass(30 * minute - 1000)
    expect(isOver()).toBe(false)
    await pass(3000)
    expect(isOver()).toBe(true)
    expect(ending).toBeNull()
  })

  it('is over too when the computer has slept over it', async () => {
    vi.setSystemTime(Date.now() + 90 * minute)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(isOver()).toBe(true)
  })

  it('is over too when the backend cannot be asked', async () => {
    await pass(minute)
    fails = 503
    await pass(30 * minute)
    expect(isOver()).toBe(true)
  })

  it('does not take a page that moves under a resting mouse for somebody', async () => {
    const rest = () => window.dispatchEvent(new MouseEvent('pointermove', { screenX: 5, screenY: 7 }))
    for (let i = 0; i < 26; i++) {
      rest()
      await pass(minute)
    }
    expect(renewed).toBe(0)
    expect(ending).not.toBeNull()
  })
})

describe('whoever is at work', () => {
  it('is told to the backend once a minute, and not warned', async () => {
    for (let i = 0; i < 3600; i++) {
      act()
      await pass(1000)
    }
    expect(ending).toBeNull()
    expect(renewed).toBeGreaterThan(55)
    expect(renewed).toBeLessThan(62)
  })

  it('also by moving the mouse', async () => {
    window.dispatchEvent(new MouseEvent('pointermove', { screenX: 5, screenY: 7 }))
    window.dispatchEvent(new MouseEvent('pointermove', { screenX: 6, screenY: 7 }))
    await pass(2 * minute)
    expect(renewed).toBe(1)
  })

  it('is not sent away because the backend cannot be told', async () => {
    await pass(minute)
    fails = 503
    for (let i = 0; i < 40; i++) {
      act()
      await pass(minute)
    }
    expect(isOver()).toBe(false)
    expect(ending).toBeNull()
  })
})

describe('whoever is warned', () => {
  it('goes on by saying so, and by nothing else', async () => {
    await pass(26 * minute)
    act()
    await pass(minute)
    expect(renewed).toBe(0)
    await ending!.onStay()
    expect(renewed).toBe(1)
    expect(ending).toBeNull()
    await pass(24 * minute)
    expect(ending).toBeNull()
    await pass(2 * minute)
    expect(ending).not.toBeNull()
  })

  it('hears when the session could not be renewed', async () => {
    await pass(26 * minute)
    fails = 503
    await expect(ending!.onStay()).rejects.toMatchObject({ status: 503 })
    expect(ending).not.toBeNull()
  })

  it('of the end of the day, can put the warning away but not the end off', async () => {
    for (let i = 0; i < 596; i++) {
      act()
      await pass(minute)
    }
    expect(ending).toMatchObject({ isFinal: true })
    ending!.onClose()
    expect(ending).toBeNull()
    act()
    await pass(5 * minute)
    expect(ending).toBeNull()
    expect(isOver()).toBe(true)
  })
})

describe('the tabs of a browser', () => {
  it('go on when somebody goes on in one of them', async () => {
    await pass(26 * minute)
    expect(ending).not.toBeNull()
    tellTabs({ idleAt: Date.now() + 30 * minute, endAt, warnMs: 5 * minute })
    await heard()
    expect(ending).toBeNull()
  })

  it('are over when somebody signs out in one of them', async () => {
    tellTabs('over')
    await heard()
    expect(isOver()).toBe(true)
  })
})
