import { describe, expect, it, vi } from 'vitest'
import {
  act,
  backend,
  isOver,
  minute,
  openPage,
  pass,
  seeAgain,
  session,
  sleep,
  withSession,
} from '@/test/session'

withSession()

describe('when nobody does anything', () => {
  it('warns five minutes before the end and counts down', async () => {
    await pass(25 * minute - 2000)
    expect(session.ending).toBeNull()
    await pass(3000)
    expect(session.ending).toMatchObject({ isFinal: false, secondsLeft: 300 })
    await pass(10_000)
    expect(session.ending).toMatchObject({ secondsLeft: 290 })
    expect(session.renewed).toBe(0)
  })

  it('is over at the end', async () => {
    await pass(30 * minute - 1000)
    expect(isOver()).toBe(false)
    await pass(3000)
    expect(isOver()).toBe(true)
    expect(session.ending).toBeNull()
  })

  it('is over too when the computer has slept over it', async () => {
    sleep(90 * minute)
    seeAgain()
    expect(isOver()).toBe(true)
  })

  it('is over too when nothing could be asked from the start', async () => {
    session.isCut = true
    openPage()
    await pass(31 * minute)
    expect(isOver()).toBe(true)
  })

  it('is over too when the backend cannot be asked', async () => {
    await pass(minute)
    session.fails = 503
    await pass(30 * minute)
    expect(isOver()).toBe(true)
  })

  it('does not take a page that moves under a resting mouse for somebody', async () => {
    const rest = () => window.dispatchEvent(new MouseEvent('pointermove', { screenX: 5, screenY: 7 }))
    for (let i = 0; i < 26; i++) {
      rest()
      await pass(minute)
    }
    expect(session.renewed).toBe(0)
    expect(session.ending).not.toBeNull()
  })
})

describe('whoever is at work', () => {
  it('is told to the backend once a minute, and not warned', async () => {
    for (let i = 0; i < 3600; i++) {
      act()
      await pass(1000)
    }
    expect(session.ending).toBeNull()
    expect(session.renewed).toBeGreaterThan(55)
    expect(session.renewed).toBeLessThan(62)
  })

  it('also by moving the mouse', async () => {
    window.dispatchEvent(new MouseEvent('pointermove', { screenX: 5, screenY: 7 }))
    window.dispatchEvent(new MouseEvent('pointermove', { screenX: 6, screenY: 7 }))
    await pass(2 * minute)
    expect(session.renewed).toBe(1)
  })

  it('is not sent away because the backend cannot be told', async () => {
    await pass(minute)
    session.fails = 503
    for (let i = 0; i < 40; i++) {
      act()
      await pass(minute)
    }
    expect(isOver()).toBe(false)
    expect(session.ending).toBeNull()
  })

  it('is sent away at the end of the day also when the backend cannot be asked', async () => {
    session.endAt = Date.now() + 40 * minute
    await pass(2 * minute)
    session.isCut = true
    for (let i = 0; i < 39; i++) {
      act()
      await pass(minute)
    }
    expect(isOver()).toBe(true)
  })
})

describe('whoever is warned', () => {
  it('goes on by saying so, and by nothing else', async () => {
    await pass(26 * minute)
    act()
    await pass(minute)
    expect(session.renewed).toBe(0)
    await session.ending!.onStay()
    expect(session.renewed).toBe(1)
    expect(session.ending).toBeNull()
    await pass(24 * minute)
    expect(session.ending).toBeNull()
    await pass(2 * minute)
    expect(session.ending).not.toBeNull()
  })

  it('is not warned again by an answer from before they went on', async () => {
    await pass(26.5 * minute)
    const before = backend('http://localhost/api/v1/session')
    let arrive = () => {}
    vi.mocked(fetch).mockImplementationOnce(
      () => new Promise((resolve) => (arrive = () => resolve(before as Promise<Response>))),
    )
    seeAgain()
    await session.ending!.onStay()
    arrive()
    await pass(2000)
    expect(session.ending).toBeNull()
  })

  it('hears when the session could not be renewed', async () => {
    await pass(26 * minute)
    session.fails = 503
    await expect(session.ending!.onStay()).rejects.toMatchObject({ status: 503 })
    expect(session.ending).not.toBeNull()
  })

  it('of the end of the day, can put the warning away but not the end off', async () => {
    for (let i = 0; i < 596; i++) {
      act()
      await pass(minute)
    }
    expect(session.ending).toMatchObject({ isFinal: true })
    session.ending!.onClose()
    expect(session.ending).toBeNull()
    act()
    await pass(5 * minute)
    expect(session.ending).toBeNull()
    expect(isOver()).toBe(true)
  })
})
