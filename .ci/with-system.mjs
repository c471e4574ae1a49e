// Runs a command against the whole system: started on free ports with data of its own, and gone afterwards.
//   node .ci/with-system.mjs npm --prefix frontend run e2e
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

async function freePort() {
  const server = createServer()
  await new Promise((listening) => server.listen(0, listening))
  const { port } = server.address()
  await new Promise((closed) => server.close(closed))
  return port
}

function startSystem(dataDirectory, ports) {
  const env = { ...process.env, DATA_DIR: dataDirectory, ...ports }
  const launcher = spawn('backend/local/start', ['run'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((end) => launcher.on('exit', () => end(false)))
  const ready = new Promise((found) => {
    createInterface({ input: launcher.stdout }).on('line', (line) => {
      if (line.startsWith('Familieplan is ready: ')) found(true)
      console.log(line)
    })
  })
  return { started: Promise.race([ready, ended]), ended, stop: () => launcher.kill('SIGTERM') }
}

function run([program, ...given], ports) {
  const urls = {
    BASE_URL: `http://localhost:${ports.WEB_PORT}`,
    API_URL: `http://localhost:${ports.API_PORT}`,
    KEYCLOAK_URL: `http://localhost:${ports.KEYCLOAK_PORT}`,
  }
  const command = spawn(program, given, { env: { ...process.env, ...urls }, stdio: 'inherit' })
  return {
    stop: () => command.kill('SIGTERM'),
    ended: new Promise((end) => command.on('exit', (code) => end(code ?? 1))),
  }
}

const built = spawnSync('make', ['--no-print-directory', 'build'], { cwd: root, stdio: 'inherit' })
if (built.status !== 0) process.exit(1)

const ports = {}
for (const name of ['WEB_PORT', 'API_PORT', 'KEYCLOAK_PORT', 'DB_PORT']) ports[name] = await freePort()
mkdirSync(join(root, '.local'), { recursive: true })
const dataDirectory = mkdtempSync(join(root, '.local', 'system-'))

const system = startSystem(dataDirectory, ports)
let running = system
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => running.stop())

let status = 1
if (await system.started) {
  running = run(process.argv.slice(2), ports)
  status = await running.ended
  system.stop()
}
await system.ended
if (status !== 0)
  cpSync(join(dataDirectory, 'log'), join(root, '.local', 'test-reports', 'log'), { recursive: true })
rmSync(dataDirectory, { recursive: true, force: true })
process.exitCode = status
