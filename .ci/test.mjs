// Runs every test there is, whatever fails on the way, and counts them all in one closing line.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countReports } from './junit.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const mavenReports = ['local', 'api'].flatMap((module) =>
  ['surefire-reports', 'failsafe-reports'].map((kind) => join(root, 'backend', module, 'target', kind)),
)

/** A step without reports of its own is a check: it passes or fails as a whole and is no test. */
const steps = [
  {
    name: 'Tools',
    command: [
      'node',
      '--test',
      '--test-reporter=junit',
      '--test-reporter-destination=.ci/test-results/tools.xml',
      '.ci/check-tools.test.mjs',
    ],
    reports: [join(root, '.ci', 'test-results', 'tools.xml')],
  },
  {
    name: 'Backend',
    // One module's failed test must not keep the next module's tests from running: the reports say what failed.
    command: [
      'mvn',
      '-B',
      '--no-transfer-progress',
      '-Dmaven.test.failure.ignore=true',
      '-f',
      'backend/pom.xml',
      'verify',
    ],
    reports: mavenReports,
  },
  {
    name: 'Backend: style',
    command: ['mvn', '-q', '-B', '--no-transfer-progress', '-f', 'backend/pom.xml', 'spotless:check'],
  },
  { name: 'Frontend: style', command: ['npm', 'run', 'lint'], in: 'frontend' },
  { name: 'Frontend: types', command: ['npm', 'run', 'typecheck'], in: 'frontend' },
  {
    name: 'Frontend: components and rules',
    command: ['npm', 'test'],
    in: 'frontend',
    reports: [join(root, 'frontend', 'test-results', 'vitest.xml')],
  },
  { name: 'Frontend: build', command: ['npm', 'run', 'build'], in: 'frontend' },
  { name: 'Contract', command: ['.ci/node_modules/.bin/redocly', 'lint', 'openapi.yaml'] },
  {
    name: "Contract: the frontend's types",
    command: ['npx', 'openapi-typescript', '../openapi.yaml', '--output', 'src/api/schema.gen.ts', '--check'],
    in: 'frontend',
  },
  { name: 'Containers', command: ['node', '.ci/check-containers.mjs'] },
  {
    name: 'Browser',
    command: ['npm', 'run', 'e2e'],
    in: 'frontend',
    reports: [join(root, 'frontend', 'test-results', 'e2e.xml')],
  },
]

function run(step) {
  console.log(`\n== ${step.name}`)
  for (const report of step.reports ?? []) {
    // Reports of classes that no longer exist would be counted for ever.
    rmSync(report, { recursive: true, force: true })
    mkdirSync(dirname(report), { recursive: true })
  }
  const started = Date.now()
  const [program, ...given] = step.command
  const { status } = spawnSync(program, given, {
    cwd: join(root, step.in ?? '.'),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const counted = countReports(xmlFiles(step.reports ?? []))
  const ok = status === 0
  if (!ok && counted.failed === 0) {
    // It failed without a failing test to show for it: it did not compile, say, or its server did not start.
    counted.failed = 1
  }
  if (ok && step.reports && counted.passed === 0) {
    counted.failed = 1
    console.error(`${step.name} ran no test.`)
  }
  return { ...step, ...counted, seconds: Math.round((Date.now() - started) / 1000) }
}

/** @param {string[]} paths files, or folders of files */
function xmlFiles(paths) {
  return paths
    .filter((path) => existsSync(path))
    .flatMap((path) => (path.endsWith('.xml') ? [path] : readdirSync(path).map((file) => join(path, file))))
    .filter((file) => file.endsWith('.xml'))
    .map((file) => readFileSync(file, 'utf8'))
}

// With a name, only the steps that begin with it: node .ci/test.mjs Frontend
const results = steps.filter((step) => step.name.startsWith(process.argv[2] ?? '')).map(run)
const sum = (field) => results.reduce((total, result) => total + result[field], 0)

console.log('')
for (const { name, passed, failed, skipped, seconds } of results) {
  const count = passed || failed ? `${passed} passed, ${failed} failed` : 'fine'
  console.log(`${name}: ${count}${skipped ? `, ${skipped} skipped` : ''} (${seconds} s)`)
}
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
