// What there is to run.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const mavenReports = ['local', 'api', 'faults'].flatMap((module) =>
  ['surefire-reports', 'failsafe-reports'].map((kind) => join(root, 'backend', module, 'target', kind)),
)

/*
 * name: what the closing lines call it
 * command, in: what is run, and in which folder below the project's
 * reports: JUnit's XML, as files or folders. A step without them is a check: it passes or fails as a whole and is no test.
 */

/** The longest, and one thread for the most part. */
const backend = [
  {
    name: 'Backend: style',
    command: [
      'mvn',
      '-q',
      '-B',
      '--no-transfer-progress',
      '-f',
      'backend/pom.xml',
      '-Pbench',
      'test-compile',
      'dependency:analyze-only@nothing-unused',
      'spotless:check',
      'pmd:check',
      'pmd:cpd-check',
      'pmd:aggregate-cpd-check',
    ],
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
  // After the tests: the same Maven folders.
  { name: 'Lists of parts', command: ['make', '--no-print-directory', 'sbom'] },
]

const checks = [
  // Here and not before the rest: the backend needs none of them.
  { name: 'Packages', command: ['make', '--no-print-directory', 'packages'] },
  {
    name: 'Tools',
    command: [
      'node',
      '--test',
      '--test-reporter=junit',
      '--test-reporter-destination=.ci/test-results/tools.xml',
      '.ci/check-tools.test.mjs',
      '.ci/junit.test.mjs',
      '.ci/migrations.test.mjs',
      '.ci/sbom.test.mjs',
      '.ci/security.test.mjs',
    ],
    reports: [join(root, '.ci', 'test-results', 'tools.xml')],
  },
  { name: 'Documents: style', command: ['.ci/documents', '--check'] },
  { name: 'Scripts: style', command: ['.ci/scripts'] },
  { name: 'Frontend: style', command: ['npm', 'run', 'lint'], in: 'frontend' },
  { name: 'Frontend: types', command: ['npm', 'run', 'typecheck'], in: 'frontend' },
  {
    name: 'Frontend: components and rules',
    command: ['npm', 'test'],
    in: 'frontend',
    reports: [join(root, 'frontend', 'test-results', 'vitest.xml')],
  },
  { name: 'Frontend: build', command: ['npm', 'run', 'build'], in: 'frontend' },
  { name: 'Frontend: first load', command: ['npm', 'run', 'size'], in: 'frontend' },
  { name: 'Contract', command: ['.ci/node_modules/.bin/redocly', 'lint', 'openapi.yaml'] },
  {
    name: "Contract: the frontend's types",
    command: ['npx', 'openapi-typescript', '../openapi.yaml', '--output', 'src/api/schema.gen.ts', '--check'],
    in: 'frontend',
  },
  { name: 'Migrations', command: ['node', '.ci/check-migrations.mjs'] },
  { name: 'Containers', command: ['node', '.ci/check-containers.mjs'] },
]

/** Needs what the others have built, and both cores. */
const browser = [
  {
    name: 'Browser',
    command: ['npm', 'run', 'e2e'],
    in: 'frontend',
    reports: [join(root, 'frontend', 'test-results', 'e2e.xml')],
  },
]

/** One stage after the other; the lanes of a stage side by side; the steps of a lane one after the other. */
export const stages = [[backend, checks], [browser]]
