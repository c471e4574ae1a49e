import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePorts } from './ports'
import { howStarted, processesOf, type HowStarted } from './processes'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A whole Familieplan of our own: its folder, its ports, and what its launcher has said so far. */
export type System = {
  dataDir: string
  environment: Record<string, string>
  webUrl: string
  apiUrl: string
  keycloakUrl: string
}

/** Tests of what was built yesterday would say nothing about today. */
export function build() {
  const { status } = spawnSync('make', ['--no-print-directory', 'build'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('Familieplan could not be built.')
}

export async function newSystem(): Promise<System> {
  const [web, api, keycloak, database] = await freePorts(4)
  // Started by root, PostgreSQL runs as somebody else, who has to get through.
  const dataDir = mkdtempSync(join(tmpdir(), 'familieplan-e2e-'))
  chmodSync(dataDir, 0o755)
  return {
    dataDir,
    environment: {
      DATA_DIR: dataDir,
      WEB_PORT: String(web),
      API_PORT: String(api),
      KEYCLOAK_PORT: String(keycloak),
      DB_PORT: String(database),
      // Of nobody else: where one of them is found, it has been told.
      DB_PASSWORD: randomUUID(),
      KEYCLOAK_ADMIN_PASSWORD: randomUUID(),
      SESSION_SECRET: randomUUID(),
    },
    webUrl: `http://localhost:${web}`,
    apiUrl: `http://localhost:${api}`,
    keycloakUrl: `http://localhost:${keycloak}`,
  }
}

/** The same launcher that `make run` starts, in a process group of its own, as in a terminal of its own. */
function launch({ environment }: System, log: string) {
  const output = openSync(log, 'w')
  return spawn('backend/local/start', ['run'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...environment },
  })
}

const logOf = ({ dataDir }: System) => join(dataDir, 'launcher.log')
const pidFileOf = ({ dataDir }: System) => join(dataDir, 'launcher.pid')

/** Starts it and waits for the line that says it is ready; returns the seconds this took. */
export async function start(system: System): Promise<number> {
  const began = Date.now()
  const launcher = launch(system, logOf(system))
  writeFileSync(pidFileOf(system), String(launcher.pid))
  let ended = false
  launcher.on('exit', () => (ended = true))
  while (!said(system).includes(`Familieplan is ready: ${system.webUrl}\n`)) {
    if (ended) throw new Error(`Familieplan did not start:\n${said(system)}`)
    await pause(100)
  }
  launcher.unref()
  return (Date.now() - began) / 1000
}

const said = (system: System) => (existsSync(logOf(system)) ? readFileSync(logOf(system), 'utf8') : '')

/** A second launcher that is expected to refuse; its exit code and all it said. */
export async function startInVain(system: System) {
  const log = logOf(system)
  const launcher = launch(system, log)
  const code = await new Promise<number | null>((resolve) => launcher.on('exit', resolve))
  return { code, said: said(system) }
}

const launcherPid = (system: System) => Number(readFileSync(pidFileOf(system), 'utf8'))

/** What Ctrl-C in a terminal does: the signal goes to everything in the foreground at once. */
export function pressCtrlC(system: System) {
  process.kill(-launcherPid(system), 'SIGINT')
}

/** The power goes. */
export function killEverything(system: System) {
  for (const { pid } of processesOf(system)) kill(pid, 'SIGKILL')
}

/**
 * Ends the backend alone, while the launcher is held still so that it cannot end the rest; returns how it was
 * started. The launcher must not wake again: it would find its backend dead.
 */
export function killBackend(system: System): HowStarted {
  kill(launcherPid(system), 'SIGSTOP')
  const backend = processesOf(system).find(({ command }) => command.includes('quarkus-app/quarkus-run.jar'))
  if (!backend) throw new Error('There is no backend to kill.')
  const how = howStarted(backend.pid)
  kill(backend.pid, 'SIGKILL')
  return how
}

/** The same backend once more, as whoever looks after it would start it: same ports, same log. */
export function startBackend(system: System, { command, folder, environment }: HowStarted) {
  const log = openSync(backendLogOf(system), 'a')
  const [program, ...words] = command
  spawn(program!, words, {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: ['ignore', log, log],
  }).unref()
}

/** Whether the backend itself says that it can be sent requests. */
export async function backendIsReady({ apiUrl }: System) {
  try {
    return (await fetch(`${apiUrl}/q/health/ready`)).ok
  } catch {
    return false
  }
}

const backendLogOf = ({ dataDir }: System) => join(dataDir, 'log', 'backend.log')

/** What the backend has written, without the line it may be writing just now. */
export const backendLog = (system: System) =>
  readFileSync(backendLogOf(system), 'utf8').split('\n').slice(0, -1)

function kill(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended by itself in between.
  }
}

/** Waits until nothing of it runs any more; returns what still does after the given time. */
export async function ended(system: System, seconds: number) {
  const end = Date.now() + seconds * 1000
  while (processesOf(system).length > 0 && Date.now() < end) await pause(100)
  return processesOf(system)
}

/** Keeps its logs where a failing run is looked into, and removes the rest. */
export function discard(system: System, logsTo: string) {
  for (const [from, to] of [
    ['log', ''],
    ['launcher.log', 'launcher.log'],
  ] as const) {
    const source = join(system.dataDir, from)
    if (existsSync(source)) cpSync(source, join(logsTo, to), { recursive: true })
  }
  rmSync(system.dataDir, { recursive: true, force: true })
}
