import { spawn, type ChildProcess } from 'node:child_process'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { test } from '@playwright/test'
import { freePorts } from './ports'
import { howStarted, processesOf } from './processes'
import type { System } from './system'

type Replica = { webUrl: string; stop: () => Promise<void> }

const patience = 120_000

/** For the tests of the describe in which it is called; only within them the address is known. */
export function aReplica(system: System | undefined, settings: Record<string, string>) {
  let replica: Replica | undefined
  test.beforeAll(async () => {
    // A hook has the time of any test, and a busy machine starts nothing in a minute.
    test.setTimeout(patience + 20_000)
    replica = await startReplica(system!, settings)
  })
  test.afterAll(() => replica?.stop())
  return {
    get webUrl() {
      return replica!.webUrl
    },
  }
}

/**
 * A second backend beside the running one, with a web server of its own: same database, same Keycloak, same secrets, other
 * settings.
 */
async function startReplica(system: System, settings: Record<string, string>): Promise<Replica> {
  const [api, web] = (await freePorts(2)) as [number, number]
  const apiUrl = `http://localhost:${api}`
  const webUrl = `http://localhost:${web}`
  const started = [
    again(system, 'quarkus-app/quarkus-run.jar', { API_PORT: String(api), ...settings }),
    again(system, 'server/main.mjs', { WEB_PORT: String(web), API_URL: apiUrl }),
  ]
  const stop = async () => {
    for (const process of started) process.kill('SIGTERM')
    await Promise.all(started.map(ended))
  }
  const giveUpAt = Date.now() + patience
  while (!(await isReady(`${apiUrl}/q/health/ready`)) || !(await isReady(webUrl))) {
    if (Date.now() > giveUpAt || started.some(({ exitCode }) => exitCode !== null)) {
      await stop()
      throw new Error(`The second backend did not get ready; see ${logOf(system)}.`)
    }
    await pause(200)
  }
  return { webUrl, stop }
}

const logOf = ({ dataDir }: System) => join(dataDir, 'log', 'replica.log')

function again(system: System, program: string, settings: Record<string, string>) {
  const running = processesOf(system).find(({ command }) => command.includes(program))
  if (!running) throw new Error(`${program} does not run.`)
  const { command, folder, environment } = howStarted(running.pid)
  const log = openSync(logOf(system), 'a')
  const [first, ...words] = command
  return spawn(first!, words, {
    cwd: folder,
    env: { ...environment, ...settings },
    stdio: ['ignore', log, log],
  })
}

const ended = (process: ChildProcess) =>
  process.exitCode !== null || process.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>((resolve) => process.once('exit', () => resolve()))

async function isReady(address: string) {
  try {
    return (await fetch(address)).ok
  } catch {
    return false
  }
}
