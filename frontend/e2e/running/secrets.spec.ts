import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '../support/test'
import type { System } from '../support/system'

const started = process.env.E2E_SYSTEM
const system = started ? (JSON.parse(started) as System) : undefined
const dist = fileURLToPath(new URL('../../dist', import.meta.url))

test.skip(!system, 'Only of a system that the tests have started are the secrets and the logs known.')
test.use({ role: null })

/** Of this very run, and those of the demo realm. */
const secrets = () => [
  system!.environment.KEYCLOAK_ADMIN_PASSWORD!,
  system!.environment.SESSION_SECRET!,
  system!.environment.DB_PASSWORD!,
  'demo-web-secret',
  'demo-directory-secret',
  'demo-session-secret',
]

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())

const holding = (paths: string[], wanted: (text: string) => boolean) =>
  paths.filter((path) => wanted(readFileSync(path, 'latin1')))

/** After all the other browser tests: the logs tell of everything that has been done in them. */
test('no secret and no token stands in a log', () => {
  const logs = files(join(system!.dataDir, 'log'))
  expect(holding(logs, (text) => text.includes('/api/v1/me'))).not.toEqual([])
  expect(logs.map((path) => path.split('/').at(-1))).toEqual(
    expect.arrayContaining(['backend.log', 'keycloak.log', 'web.log', 'postgres.log']),
  )
  for (const secret of secrets()) expect(holding(logs, (text) => text.includes(secret))).toEqual([])
  expect(holding(logs, (text) => /eyJ[\w-]{10,}\.eyJ[\w-]{10,}/.test(text))).toEqual([])
})

test('what PostgreSQL writes of a refused row names the rule and nothing that stood in the row', async ({
  open,
}) => {
  const name = `Afsløret ${Date.now()}`
  const administrator = await open('administrator')
  const create = () =>
    administrator.request.post('/api/v1/units', {
      headers: { 'X-Requested-With': 'JavaScript' },
      data: { name, kind: 'school' },
    })
  expect((await create()).status()).toBe(201)
  expect((await create()).status()).toBe(409)
  const log = () => readFileSync(join(system!.dataDir, 'log', 'postgres.log'), 'utf8')
  await expect.poll(log).toContain('unique constraint "unit_name"')
  expect(log()).not.toContain(name)
  expect(log()).not.toMatch(/^.*(DETAIL|Failing row):/m)
})

test('no secret stands in what every browser gets', () => {
  const built = files(dist)
  expect(holding(built, (text) => text.includes('Familieplan'))).not.toEqual([])
  for (const secret of secrets()) expect(holding(built, (text) => text.includes(secret))).toEqual([])
})
