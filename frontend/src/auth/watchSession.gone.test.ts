import { beforeEach, describe, expect, it, vi } from 'vitest'
import { act, aTurn, isOver, minute, pass, seeAgain, session, sleep, withSession } from '@/test/session'
import { listenToTabs, tellTabs } from './tabs'
import { watchSession } from './watchSession'

withSession()

describe('a page that nobody touches', () => {
  it('asks once a minute whether the session was ended elsewhere, and goes then', async () => {
    await pass(10 * minute)
    expect(session.asked).toBeGreaterThanOrEqual(10)
    expect(session.asked).toBeLessThanOrEqual(11)
    expect(isOver()).toBe(false)
    session.endAt = Date.now()
    await pass(minute + 1000)
    expect(isOver()).toBe(true)
    expect(session.renewed).toBe(0)
  })

  it.each([
    ['the tab is seen again', seeAgain],
    ['the page is gone back to', () => window.dispatchEvent(new Event('pageshow'))],
  ])('asks at once when %s', async (_, back) => {
    await pass(minute / 2)
    session.endAt = Date.now()
    back()
    await pass(0)
    expect(isOver()).toBe(true)
  })

  it('stays while nothing can be asked and the time is not up', async () => {
    session.isCut = true
    for (let i = 0; i < 24; i++) {
      await pass(minute)
      seeAgain()
    }
    expect(isOver()).toBe(false)
  })
})

describe('whoever acted and then shut the lid', () => {
  beforeEach(async () => {
    await pass(minute)
    act()
  })

  it.each([true, false])('finds the page gone hours later, cut off from the network: %s', async (cut) => {
    session.isCut = cut
    sleep(240 * minute)
    await pass(1000)
    expect(isOver()).toBe(true)
    expect(session.renewed).toBe(0)
  })

  it.each([true, false])('wakes it by no key that somebody presses, cut off: %s', async (cut) => {
    session.isCut = cut
    sleep(240 * minute)
    act()
    expect(isOver()).toBe(true)
    await pass(1000)
    expect(isOver()).toBe(true)
    expect(session.renewed).toBe(0)
  })

  it('has half an hour from then, and not from when the backend hears of it', async () => {
    sleep(25 * minute)
    await pass(1000)
    expect(session.renewed).toBe(1)
    expect(session.ending).not.toBeNull()
    await pass(5 * minute + 2000)
    expect(isOver()).toBe(true)
  })

  it('has it from then too when nobody could be told for a while', async () => {
    session.isCut = true
    await pass(20 * minute)
    session.isCut = false
    await pass(minute)
    expect(session.renewed).toBe(1)
    expect(session.idleAt - Date.now()).toBeLessThan(10 * minute)
    await pass(8 * minute)
    expect(isOver()).toBe(false)
    await pass(minute + 3000)
    expect(isOver()).toBe(true)
    expect(session.renewed).toBe(1)
  })
})

describe('the tabs of a browser', () => {
  it('go on when somebody goes on in one of them', async () => {
    await pass(26 * minute)
    expect(session.ending).not.toBeNull()
    tellTabs({
      idleAt: Date.now() + 30 * minute,
      endAt: session.endAt,
      warnMs: 5 * minute,
      idleMs: 30 * minute,
      toldAt: Date.now(),
    })
    await vi.waitFor(() => expect(session.ending).toBeNull())
  })

  it('are over when one of them has heard so', async () => {
    session.endAt = Date.now()
    tellTabs('over')
    await vi.waitFor(() => expect(isOver()).toBe(true))
  })

  it('ask together no more than one would', async () => {
    const others = [watchSession(() => {}), watchSession(() => {})]
    await pass(0)
    session.asked = 0
    for (let second = 0; second < 600; second++) {
      await pass(1000)
      await aTurn()
    }
    others.forEach((end) => end())
    expect(session.asked).toBeGreaterThanOrEqual(9)
    expect(session.asked).toBeLessThanOrEqual(11)
  })

  it('tell the others when they hear that the session is over', async () => {
    const heardOf: unknown[] = []
    const other = listenToTabs((word) => heardOf.push(word))
    session.endAt = Date.now()
    await pass(minute + 1000)
    await vi.waitFor(() => expect(heardOf).toContain('over'))
    other.close()
  })
})
