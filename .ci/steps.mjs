// What there is to run.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
/** A module's, by Surefire or Failsafe. */
const mavenReports = (module, kind = 'surefire') => [
  join(root, 'backend', module, 'target', `${kind}-reports`),
]
const maven = (...more) => ['mvn', '-B', '--no-transfer-progress', '-f', 'backend/pom.xml', ...more]
const make = (target) => ['make', '--no-print-directory', target]

/*
 * name: what the closing lines call it
 * command, in: what is run, and in which folder below the project's
 * reports: JUnit's XML, as files or folders. A step without them is a check: it passes or fails as a whole and is no test.
 */

/** What all tests of the backend stand on. */
const backend = [
  {
    name: 'Backend: style',
    command: maven(
      '-q',
      '-Pbench',
      'test-compile',
      'dependency:analyze-only@nothing-unused',
      'spotless:check',
      'pmd:check',
      'pmd:cpd-check',
      'pmd:aggregate-cpd-check',
    ),
  },
  { name: 'Backend: build', command: make('backend/api/target/quarkus-app/quarkus-run.jar') },
]

/** The longest, and one thread for the most part. Nothing beside it may touch what it has compiled. */
const api = [
  {
    name: 'Backend: API',
    command: maven('-pl', 'local,api', 'test', '-Dlocal.skipTests=true'),
    reports: mavenReports('api'),
  },
  { name: 'Lists of parts', command: make('sbom') },
]

/** Processes of their own, which mostly wait. */
const onOneMachine = [
  { name: 'Backend: one machine', command: maven('-pl', 'local', 'test'), reports: mavenReports('local') },
  {
    name: 'Backend: faults',
    // The backend has been built, and its tests are the API's step.
    command: maven(
      '-pl',
      'faults',
      '-am',
      'verify',
      '-Dtest=none',
      '-Dsurefire.failIfNoSpecifiedTests=false',
      '-Dquarkus.build.skip=true',
    ),
    reports: mavenReports('faults', 'failsafe'),
  },
]

const checks = [
  // Here and not before the rest: the backend needs none of them.
  { name: 'Packages', command: make('packages') },
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
]

const frontend = [
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
export const stages = [[backend, checks], [api, [...frontend, ...onOneMachine]], [browser]]
