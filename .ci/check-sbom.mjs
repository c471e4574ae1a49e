// Refuses lists of parts (make sbom) that are none, lack what we are built of, or tell of the machine that wrote them.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { problemsOf } from './sbom.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const lists = {
  backend: ['pkg:maven/io.quarkus/quarkus-rest', 'pkg:maven/org.postgresql/postgresql'],
  frontend: ['pkg:npm/react', 'pkg:npm/react-dom', 'pkg:npm/fastify'],
}

const hidden = [root, join(homedir(), '.m2'), ...privateRegistries()]
for (const [side, parts] of Object.entries(lists)) {
  const text = readFileSync(join(root, 'target', 'sbom', `${side}.json`), 'utf8')
  for (const problem of problemsOf(text, { parts, hidden })) {
    console.error(`target/sbom/${side}.json: ${problem}`)
    process.exitCode = 1
  }
}

/** Hosts that this machine takes packages from, but for those that everybody does. */
function privateRegistries() {
  const settings = join(homedir(), '.m2', 'settings.xml')
  const maven = existsSync(settings)
    ? [...readFileSync(settings, 'utf8').matchAll(/<url>([^<]+)<\/url>/g)].map(([, url]) => url)
    : []
  const npm = spawnSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).stdout.trim()
  return [...maven, npm]
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url).host)
    .filter((host) => !/\.(npmjs|apache|maven)\.org$/.test(host))
}
