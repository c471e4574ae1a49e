// What keeps a migration from being rolled out: the backend of the release before runs on the new schema for a while.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SQUAWK = fileURLToPath(new URL('node_modules/.bin/squawk', import.meta.url))

/** Of squawk's rules those about older clients; how long a lock is held is no question at our size. */
const BREAKING = new Set([
  'adding-not-nullable-field',
  'adding-required-field',
  'ban-drop-column',
  'ban-drop-database',
  'ban-drop-table',
  'changing-column-type',
  'constraint-missing-not-valid',
  'disallowed-unique-constraint',
  'renaming-column',
  'renaming-table',
])

/** A contraction says so, and names the release since which nothing uses what it takes away. */
const CONTRACTION = /^-- Contraction: unused since release \d+\.\d+\.\d+\.$/m

/**
 * @param {string} folder with migrations
 * @param {string} published lines of checksum and name, as sha256sum writes them
 * @returns {string[]} a sentence per problem
 */
export function problemsOf(folder, published) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'))
  const checksums = new Map(
    published
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/).reverse()),
  )
  const problems = []
  for (const [file, checksum] of checksums)
    if (!files.includes(file)) problems.push(`${file} is published and gone: databases have it.`)
    else if (
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex') !== checksum
    )
      problems.push(`${file} is published and was changed: write a new migration instead.`)
  const open = files.filter((file) => !checksums.has(file))
  return [...problems, ...open.flatMap((file) => breaksOlder(folder, file))]
}

function breaksOlder(folder, file) {
  const sql = readFileSync(join(folder, file), 'utf8')
  if (CONTRACTION.test(sql)) return []
  const found = squawk(join(folder, file))
    .filter(({ rule_name }) => BREAKING.has(rule_name) || rule_name === 'syntax-error')
    .map(({ line, message, rule_name }) => `${file}:${line + 1}: ${message} (${rule_name})`)
  // Squawk takes it for the safe way, and for locks it is; old writers are bound by it all the same.
  if (/\bnot\s+valid\b/i.test(sql.replace(/--.*/g, '')))
    found.push(
      `${file}: A new constraint, even one that is not validated, refuses what an older backend may write.`,
    )
  return found
}

function squawk(path) {
  const { stdout, error } = spawnSync(
    SQUAWK,
    ['--pg-version', '18', '--assume-in-transaction', '--reporter', 'json', path],
    { encoding: 'utf8' },
  )
  if (error || !stdout) throw new Error(`squawk did not run: ${error?.message ?? 'it said nothing'}`)
  return JSON.parse(stdout)
}
