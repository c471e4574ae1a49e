import { expect } from '@playwright/test'
import { mkdirSync, rmSync } from 'node:fs'
import { output } from './output'

/** Keycloak refuses whoever signs in while somebody else is signing in under the same name: it may be a guesser. */
export async function oneAtATime(name: string, work: () => Promise<void>) {
  const lock = output('sessions', `${name}.lock`)
  await expect.poll(() => isTaken(lock), { timeout: 45_000, intervals: [100] }).toBe(true)
  try {
    await work()
  } finally {
    rmSync(lock, { recursive: true })
  }
}

/** A folder can be made by one alone. */
function isTaken(lock: string) {
  mkdirSync(output('sessions'), { recursive: true })
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}
