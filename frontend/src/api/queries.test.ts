import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Problem } from './problem'
import { queryClient } from './queries'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** How often it is asked in a minute when it is always answered so. */
async function timesAsked(type: string, status: number) {
  const ask = vi.fn(() => Promise.reject(new Problem(type, status)))
  const answer = expect(queryClient().fetchQuery({ queryKey: ['me'], queryFn: ask })).rejects.toThrow(type)
  await vi.advanceTimersByTimeAsync(60_000)
  await answer
  return ask.mock.calls.length
}

it('asks again, and a third time, when nobody answered', async () => {
  expect(await timesAsked('network', 0)).toBe(3)
})

it('does not ask again when it has asked too often', async () => {
  expect(await timesAsked('too-many-requests', 429)).toBe(1)
})
