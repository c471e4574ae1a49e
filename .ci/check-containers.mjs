// Checks the container files without a container engine: their syntax, and what we promise about them.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = new URL('..', import.meta.url)
const read = (path) => readFileSync(new URL(path, root), 'utf8')
const compose = ['docker-compose.yml', 'docker-compose.demo.yml']
const dockerfiles = ['backend/Dockerfile', 'backend/keycloak/Dockerfile', 'frontend/Dockerfile']
const unwanted = [
  // It does not see that LISTEN_ADDRESS is an address.
  'no-unbound-port-interfaces',
  // Our order tells how the parts build on each other; the alphabet does not.
  'services-alphabetical-order',
  'service-keys-order',
  'service-dependencies-alphabetical-order',
  'require-project-name-field',
]
const problems = []

function check(file, script, ...given) {
  const path = fileURLToPath(new URL(`node_modules/${script}`, import.meta.url))
  const { status } = spawnSync(process.execPath, [path, ...given], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
  })
  if (status !== 0) {
    problems.push(`${file} has the mistakes above.`)
  }
}

for (const file of compose) {
  check(file, 'dclint/bin/dclint.cjs', file, '--max-warnings', '0', '--disable-rule', ...unwanted)
}
for (const file of dockerfiles) {
  check(file, 'dockerfile-utils/bin/dockerfile-utils', 'lint', file)
}

// Maven reads every module that the parent names before it builds any.
const [modules] = read('backend/pom.xml').match(/<modules>[^]*?<\/modules>/)
const copied = [...read('backend/Dockerfile').matchAll(/^COPY ([\w-]+)(\/pom\.xml)? /gm)].map(
  ([, folder]) => folder,
)
for (const [, module] of modules.matchAll(/<module>([^<]+)</g)) {
  if (!copied.includes(module)) {
    problems.push(`backend/Dockerfile does not copy the module ${module}.`)
  }
}

const production = read('docker-compose.yml')
const { services } = parse(production, { merge: true })

for (const [name, service] of Object.entries(services)) {
  // What ends by itself is waited for by its end.
  const ends = service.environment?.QUARKUS_INIT_AND_EXIT === 'true'
  if (!service.healthcheck && !ends) {
    problems.push(`${name} has no health check.`)
  }
  const { context = service.build, dockerfile = 'Dockerfile' } = Object(service.build)
  const user = service.user ?? read(join(context, dockerfile)).match(/^USER (\S+)$/m)?.[1]
  if (!user || user === 'root' || user === '0') {
    problems.push(`${name} runs as root.`)
  }
  for (const [variable, value] of Object.entries(service.environment ?? {})) {
    if (/PASSWORD|SECRET/.test(variable) && !/^\$\{\w+:\?/.test(value)) {
      problems.push(`${name} has a default for ${variable}.`)
    }
  }
}

if ('DB_OWNER_PASSWORD' in services.backend.environment) {
  problems.push('The backend is told the password of the owner of its tables; migrate alone needs it.')
}

const demo = read('demo.env')
for (const [, variable] of production.matchAll(/\$\{(\w+):\?/g)) {
  if (!new RegExp(`^${variable}=.`, 'm').test(demo)) {
    problems.push(`demo.env lacks ${variable}.`)
  }
}

const keycloak = read('backend/pom.xml').match(/<keycloak\.version>(.*)</)[1]
for (const [, version] of read('backend/keycloak/Dockerfile').matchAll(/^FROM keycloak\S*:(\S+)/gm)) {
  if (version !== keycloak) {
    problems.push(`The container's Keycloak is ${version}, and the one of this machine ${keycloak}.`)
  }
}

problems.forEach((problem) => console.error(problem))
process.exitCode = problems.length === 0 ? 0 : 1
