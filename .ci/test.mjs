// Runs every test there is, whatever fails on the way, and counts them all in one closing line.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { countReports } from './junit.mjs'
import { root, stages } from './steps.mjs'

/**
 * @param {boolean} quietly what it says is shown when it has ended, because another step is speaking
 */
async function run(step, quietly) {
  if (!quietly) console.log(`\n== ${step.name}`)
  for (const report of step.reports ?? []) {
    // Reports of classes that no longer exist would be counted for ever.
    rmSync(report, { recursive: true, force: true })
    mkdirSync(dirname(report), { recursive: true })
  }
  const started = Date.now()
  const [program, ...given] = step.command
  const child = spawn(program, given, {
    cwd: join(root, step.in ?? '.'),
    stdio: ['ignore', quietly ? 'pipe' : 'inherit', quietly ? 'pipe' : 'inherit'],
  })
  const said = quietly ? Promise.all([text(child.stdout), text(child.stderr)]) : []
  const status = await new Promise((ended) => {
    child.once('error', (error) => ended(error.message))
    child.once('close', ended)
  })
  if (quietly) console.log(`\n== ${step.name}\n${(await said).join('').trimEnd()}`)
  const counted = countReports(xmlFiles(step.reports ?? []))
  const ok = status === 0
  if (!ok && counted.failed === 0) {
    // It failed without a failing test to show for it: it did not compile, say, or its server did not start.
    counted.failed = 1
    counted.names.push(`${step.name} ended with ${status}.`)
  }
  if (ok && step.reports && counted.passed === 0) {
    counted.failed = 1
    counted.names.push(`${step.name} ran no test.`)
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
const wanted = (step) => step.name.startsWith(process.argv[2] ?? '')
const results = []
for (const lanes of stages) {
  const stage = lanes.map(async (steps, lane) => {
    const done = []
    for (const step of steps.filter(wanted)) done.push(await run(step, lane > 0))
    return done
  })
  results.push(...(await Promise.all(stage)).flat())
}
const sum = (field) => results.reduce((total, result) => total + result[field], 0)

console.log('')
for (const { name, passed, failed, skipped, seconds } of results) {
  const count = passed || failed ? `${passed} passed, ${failed} failed` : 'fine'
  console.log(`${name}: ${count}${skipped ? `, ${skipped} skipped` : ''} (${seconds} s)`)
}
// Last, so that they are found without reading a long log.
for (const failed of results.flatMap(({ names }) => names)) console.log(`failed: ${failed}`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
