// What keeps a migration from being rolled out: the backend of the release before runs on the new schema for a while.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SQUAWK = fileURLToPath(new URL('node_modules/.bin/squawk', import.meta.url))

/** Rules of squawk's, and what a line in the migration may allow; how long a lock is held is no question at our size. */
const SQUAWKS = {
  'syntax-error': 'nothing',
  'adding-required-field': 'nothing',
  'changing-column-type': 'nothing',
  'adding-not-nullable-field': 'constraint',
  'constraint-missing-not-valid': 'constraint',
  'disallowed-unique-constraint': 'constraint',
}

/** What squawk lets pass, because it asks for locks more than for older writers. */
const OURS = [
  {
    kind: 'drop',
    pattern: /(?<!\bon\s+commit\s+)\bdrop\b(?!\s+policy\b)/gi,
    because: 'What the backend of the release before uses goes, or loses a rule that it relies on.',
  },
  {
    kind: 'nothing',
    pattern: /\b(rename|set\s+schema)\b/gi,
    because: 'An older backend knows the old name, also that of a constraint it turns into an answer.',
  },
  {
    kind: 'constraint',
    pattern: /\bnot\s+valid\b|\b(unique|primary\s+key)\s+using\s+index\b/gi,
    because: 'A new constraint, even one that is not validated, refuses what an older backend may write.',
  },
  {
    kind: 'constraint',
    pattern: /\bcreate\s+unique\s+index\b[^;]*?\bon\s+(only\s+)?(?<made>[\w."]+)/gi,
    because: 'A new unique index refuses what an older backend may write.',
  },
  {
    kind: 'trigger',
    pattern:
      /\bcreate\s+(or\s+replace\s+)?(constraint\s+)?(trigger|rule)\b[^;]*?\b(on|to)\s+(?<made>[\w."]+)/gi,
    because: 'It changes or refuses what an older backend writes.',
  },
  {
    kind: 'policy',
    pattern: /\bcreate\s+policy\b[^;]*?\bon\s+(?<made>[\w."]+)/gi,
    because: 'It changes or refuses what an older backend writes.',
  },
  {
    kind: 'policy',
    pattern: /\bdrop\s+policy\b/gi,
    because: 'It shows or refuses rows otherwise than an older backend is used to.',
  },
  {
    kind: 'policy',
    pattern: /\brow\s+level\s+security\b/gi,
    because: 'It hides or refuses rows that an older backend needs.',
  },
  {
    kind: 'drop',
    pattern: /\brevoke\b([^;]*?\bon\s+((table|function)\s+)?(?<made>[\w."]+)\s*(\([^)]*\)\s*)?from\b)?/gi,
    because: 'An older backend may need the right.',
  },
]

/** What a migration may do with one of these lines, which name a release that is out; nothing lets the rest pass. */
const CONSTRAINT = /^-- Constraint: kept since release (\d+\.\d+\.\d+)\.$/m
const ALLOWING = {
  drop: /^-- Contraction: unused since release (\d+\.\d+\.\d+)\.$/m,
  constraint: CONSTRAINT,
  trigger: CONSTRAINT,
  policy: CONSTRAINT,
}

/** What it may say instead, when an older backend notices nothing. */
const UNNOTICED = {
  trigger: /^-- Triggers: they write elsewhere and refuse nothing\.$/m,
  policy: /^-- Policies: the backend of the release before connects as the owner, whom they do not hold\.$/m,
}

/**
 * @param {string} folder with migrations
 * @param {string} published lines of checksum and name, as sha256sum writes them
 * @param {string} current the release that the migrations are for, e.g. 1.5.0
 * @returns {string[]} a sentence per problem
 */
export function problemsOf(folder, published, current) {
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
  return [...problems, ...open.flatMap((file) => breaksOlder(folder, file, current))]
}

function breaksOlder(folder, file, current) {
  const sql = readFileSync(join(folder, file), 'utf8')
  return [...squawk(join(folder, file)), ...unsafe(sql)]
    .filter(({ kind }) => !UNNOTICED[kind]?.test(sql))
    .filter(({ kind }) => !isOlder(ALLOWING[kind]?.exec(sql)?.[1], current))
    .map(({ line, message }) => `${file}:${line}: ${message}`)
}

function isOlder(release, current) {
  return release !== undefined && release.localeCompare(current, 'en', { numeric: true }) < 0
}

function unsafe(sql) {
  // Neither comments nor texts; each keeps its place, so that lines can be counted.
  const bare = sql.replace(/--.*|\/\*[^]*?\*\/|'[^']*'/g, (text) => text.replace(/\S/g, ' '))
  const own = [
    ...bare.matchAll(/\bcreate\s+(table\s+(if\s+not\s+exists\s+)?|function\s+)(?<name>[\w."]+)/gi),
  ].map(({ groups }) => groups.name)
  return OURS.flatMap(({ kind, pattern, because }) =>
    [...bare.matchAll(pattern)]
      .filter(({ groups }) => !own.includes(groups?.made))
      .map(({ index }) => ({ kind, line: bare.slice(0, index).split('\n').length, message: because })),
  )
}

function squawk(path) {
  const { stdout, error } = spawnSync(
    SQUAWK,
    ['--pg-version', '18', '--assume-in-transaction', '--reporter', 'json', path],
    { encoding: 'utf8' },
  )
  if (error || !stdout) throw new Error(`squawk did not run: ${error?.message ?? 'it said nothing'}`)
  return JSON.parse(stdout)
    .filter(({ rule_name }) => rule_name in SQUAWKS)
    .map(({ line, message, rule_name }) => ({
      kind: SQUAWKS[rule_name],
      line: line + 1,
      message: `${message} (${rule_name})`,
    }))
}
