// Refuses a migration that the backend of the release before could not live with, and any change to a published one.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { problemsOf } from './migrations.mjs'

const folder = fileURLToPath(new URL('../backend/api/src/main/resources/db/migration', import.meta.url))
const published = readFileSync(new URL('published-migrations.sha256', import.meta.url), 'utf8')
const parent = readFileSync(new URL('../backend/pom.xml', import.meta.url), 'utf8')
const [, current] = /<artifactId>familieplan-backend<\/artifactId>\s*<version>(\d+\.\d+\.\d+)/.exec(parent)
const problems = problemsOf(folder, published, current)
for (const problem of problems) console.error(problem)
if (problems.length) {
  console.error('Expand first, contract a release later: docs/operations.md says how.')
  process.exitCode = 1
}
