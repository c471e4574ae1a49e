import { rmSync } from 'node:fs'
import { build, discard, ended, killEverything, newSystem, pressCtrlC, start, type System } from './system'
import { output } from './output'

/**
 * Before all tests the whole system is started the way everybody starts it; after them Ctrl-C must leave
 * nothing behind. With BASE_URL the tests use a system that runs already.
 */
export default async function setup() {
  rmSync(output('sessions'), { recursive: true, force: true })
  if (process.env.BASE_URL) {
    process.env.KEYCLOAK_URL ??= 'http://localhost:8180'
    return
  }
  build()
  const system = await newSystem()
  console.log(`Starting Familieplan on ${system.webUrl} …`)
  try {
    const seconds = await start(system)
    console.log(`First start, with demo data: ready after ${seconds.toFixed(0)} s`)
  } catch (error) {
    await clearAway(system)
    throw error
  }
  process.env.BASE_URL = system.webUrl
  process.env.KEYCLOAK_URL = system.keycloakUrl
  process.env.E2E_SYSTEM = JSON.stringify(system)
  return () => stop(system)
}

async function stop(system: System) {
  try {
    pressCtrlC(system)
  } catch {
    // A test has already ended it.
  }
  const left = await ended(system, 60)
  await clearAway(system)
  if (left.length > 0) {
    throw new Error(
      `Left behind after Ctrl-C:\n${left.map(({ pid, command }) => `${pid} ${command}`).join('\n')}`,
    )
  }
}

async function clearAway(system: System) {
  killEverything(system)
  await ended(system, 10)
  discard(system, output('system-log'))
}
