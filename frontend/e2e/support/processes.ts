import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import type { System } from './system'

export type Process = { pid: number; command: string }

/**
 * Everything that runs for this system, also what was left without a parent: it was given the folder by its
 * environment or its command line, or it stands in it.
 */
export function processesOf({ dataDir }: Pick<System, 'dataDir'>): Process[] {
  if (process.platform !== 'linux') throw new Error('Processes are counted in /proc, which only Linux has.')
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => !isGone(pid) && belongs(pid, dataDir))
    .map((pid) => ({ pid: Number(pid), command: read(pid, 'cmdline').replaceAll('\0', ' ').trim() }))
}

export type HowStarted = { command: string[]; folder: string; environment: Record<string, string> }

/** What it takes to start the same process once more. */
export function howStarted(pid: number): HowStarted {
  const words = (what: 'cmdline' | 'environ') => read(String(pid), what).split('\0').filter(Boolean)
  return {
    command: words('cmdline'),
    folder: folder(String(pid)),
    environment: Object.fromEntries(
      words('environ').map((entry) => {
        const [name = '', ...value] = entry.split('=')
        return [name, value.join('=')]
      }),
    ),
  }
}

function belongs(pid: string, dataDir: string) {
  return (
    read(pid, 'environ').split('\0').includes(`DATA_DIR=${dataDir}`) ||
    read(pid, 'cmdline').includes(dataDir) ||
    folder(pid).startsWith(dataDir)
  )
}

/** Ended, and only waiting for its parent to hear of it. */
const isGone = (pid: string) => /^State:\s+[ZX]/m.test(read(pid, 'status'))

function read(pid: string, what: 'environ' | 'cmdline' | 'status') {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8')
  } catch {
    return ''
  }
}

function folder(pid: string) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ''
  }
}
