import { expect, test } from '../support/test'
import { newName, type Family, type Plan } from '../support/api'
import { isFree } from '../support/ports'
import {
  backendIsReady,
  backendLog,
  discard,
  ended,
  killBackend,
  killEverything,
  newSystem,
  pressCtrlC,
  start,
  startBackend,
  startInVain,
  type System,
} from '../support/system'
import { output } from '../support/output'

const started = process.env.E2E_SYSTEM
const system = started ? (JSON.parse(started) as System) : undefined

test.skip(!system, 'These take the system down: only with one that the tests have started.')
test.describe.configure({ mode: 'serial' })
test.setTimeout(240_000)

test('a port in use is told in one sentence, and nothing is started', async () => {
  const second = await newSystem()
  const port = system!.environment.WEB_PORT!
  const { code, said } = await startInVain({
    ...second,
    environment: { ...second.environment, WEB_PORT: port },
  })
  expect(code).toBe(1)
  expect(said.trim()).toBe(`Port ${port} is in use: stop what uses it, or choose another one with WEB_PORT.`)
  expect(await ended(second, 5)).toEqual([])
  discard(second, output('refused'))
})

test('every line of the backend’s log is JSON, and those of one request carry its id, who asked, and nobody’s name', async ({
  page,
  open,
}) => {
  const ids = {
    found: `e2e-${Date.now()}-found`,
    refused: `e2e-${Date.now()}-refused`,
    stranger: `e2e-${Date.now()}-stranger`,
    forbidden: `e2e-${Date.now()}-forbidden`,
    hidden: `e2e-${Date.now()}-hidden`,
  }
  const send = (id: string) => ({ headers: { 'X-Correlation-Id': id, 'X-Requested-With': 'JavaScript' } })
  const found = await page.request.get('/api/v1/families?q=Loggenhielm', send(ids.found))
  expect(found.status()).toBe(200)
  expect(found.headers()['x-correlation-id']).toBe(ids.found)
  const body = { name: 'Loggenhielm', cpr: 'Loggenhielm' }
  const refused = await page.request.post('/api/v1/families', { ...send(ids.refused), data: body })
  expect(refused.status()).toBe(400)
  expect(refused.headers()['x-correlation-id']).toBe(ids.refused)

  // What one's role does not allow, and a family that one does not see.
  const unit = { name: 'Loggenhielm', kind: 'other' }
  const forbidden = await page.request.post('/api/v1/units', { ...send(ids.forbidden), data: unit })
  expect(forbidden.status()).toBe(403)
  const caseworker = await open('caseworker')
  const theirs = await caseworker.request.post('/api/v1/families', {
    ...send(`e2e-${Date.now()}-theirs`),
    data: { name: 'Familien Loggenhielm', members: [] },
  })
  const { id: hiddenId } = (await theirs.json()) as { id: string }
  const hidden = await page.request.get(`/api/v1/families/${hiddenId}`, send(ids.hidden))
  expect(hidden.status()).toBe(404)

  const stranger = await open(null)
  expect((await stranger.request.get('/api/v1/families', send(ids.stranger))).status()).toBe(401)
  const me = (await (await page.request.get('/api/v1/me')).json()) as { id: string }

  type Line = {
    timestamp: string
    level: string
    message: string
    mdc: { correlationId?: string; caller?: string }
  }
  const lines = () => backendLog(system!).map((line) => JSON.parse(line) as Line)
  const messagesOf = (id: string) =>
    lines()
      .filter(({ mdc }) => mdc.correlationId === id)
      .map(({ message, mdc }) => `${mdc.caller} ${message}`)
  // The line about a request is written when its answer has gone.
  await expect
    .poll(() => messagesOf(ids.found))
    .toEqual([expect.stringContaining(`user:${me.id} GET /api/v1/families 200 `)])
  await expect
    .poll(() => messagesOf(ids.refused))
    .toEqual([expect.stringContaining(`user:${me.id} POST /api/v1/families 400 `)])
  await expect
    .poll(() => messagesOf(ids.forbidden))
    .toEqual([expect.stringContaining(`user:${me.id} POST /api/v1/units 403 `)])
  await expect
    .poll(() => messagesOf(ids.hidden))
    .toEqual([expect.stringContaining(`user:${me.id} GET /api/v1/families/${hiddenId} 404 `)])
  await expect
    .poll(() => messagesOf(ids.stranger))
    .toEqual([expect.stringMatching(/^stranger:[\d.:]+ GET \/api\/v1\/families 401 /)])
  expect(lines().every(({ timestamp, level }) => Date.parse(timestamp) && level)).toBe(true)
  expect(backendLog(system!).join('\n')).not.toContain('Loggenhielm')
})

test('what developers look at while they work is not in what is run', async ({ page }) => {
  for (const path of ['q/dev-ui', 'q/dev', 'q/arc', 'q/info', 'q/openapi', 'q/swagger-ui']) {
    expect([path, (await page.request.get(`${system!.apiUrl}/${path}`)).status()]).toEqual([path, 404])
  }
})

test('the backend is gone for a minute in the middle of a form: nothing typed is lost, and one press saves it', async ({
  page,
  coordinator,
  watch,
}) => {
  watch.allow(/status of 503/)
  const name = newName('Minut')
  const person = (number: number) => page.getByRole('group', { name: `Person ${number}`, exact: true })
  const save = page.getByRole('button', { name: 'Opret familien' })
  const allTyped = async () => {
    await expect(page.getByLabel('Familiens navn')).toHaveValue(`Familien ${name}`)
    await expect(person(1).getByLabel('Fornavn')).toHaveValue('Ida')
    await expect(person(1).getByRole('textbox', { name: 'Fødselsdato' })).toHaveValue('04.07.1990')
    await expect(person(2).getByLabel('Fornavn')).toHaveValue('Malou')
    await expect(person(2).getByRole('textbox', { name: 'Fødselsdato' })).toHaveValue('03.02.2014')
  }

  await page.goto('/families/new')
  await person(1).getByLabel('Fornavn').fill('Ida')
  await person(1).getByLabel('Efternavn').fill(name)
  const backend = killBackend(system!)
  const since = Date.now()

  await test.step('the rest is typed, and saved in vain', async () => {
    await person(1).getByRole('textbox', { name: 'Fødselsdato' }).fill('04.07.1990')
    await page.getByRole('button', { name: 'Tilføj barn' }).click()
    await person(2).getByLabel('Fornavn').fill('Malou')
    await person(2).getByRole('textbox', { name: 'Fødselsdato' }).fill('03.02.2014')
    await save.click()
    await expect(page.getByRole('alert')).toContainText('Familieplan svarer ikke lige nu.')
    await expect(page.getByRole('alert')).toContainText('Det, du har skrevet, er her stadig.')
    await allTyped()
  })

  await test.step('a minute has gone by', async () => {
    await expect
      .poll(() => Date.now() - since, { timeout: 70_000, intervals: [1_000] })
      .toBeGreaterThan(60_000)
    expect(await backendIsReady(system!)).toBe(false)
    await allTyped()
  })

  await test.step('the backend is back', async () => {
    startBackend(system!, backend)
    await expect.poll(() => backendIsReady(system!), { timeout: 120_000 }).toBe(true)
    const seconds = (Date.now() - since) / 1000
    test.info().annotations.push({ type: 'backend gone', description: `${seconds.toFixed(0)} s` })
    await allTyped()
    await save.click()
    await expect(page.getByRole('heading', { level: 1, name: `Familien ${name}` })).toBeVisible()
    const found = await coordinator.get<{ items: Family[] }>(`/families?q=${encodeURIComponent(name)}`)
    expect(found.items.map((family) => family.name)).toEqual([`Familien ${name}`])
    expect(found.items[0]!.members.map(({ givenName }) => givenName).sort()).toEqual(['Ida', 'Malou'])
  })
})

test('what was typed outlives everything; killed and started again, everything is there', async ({
  page,
  coordinator,
  watch,
}) => {
  watch.allow(/ERR_CONNECTION_REFUSED/)
  const family = await coordinator.family(newName('Vang'))
  const plan = await coordinator.plan(family, 'Skrevet lige før strømmen gik')
  const goal = await coordinator.goal(plan)
  await coordinator.post(`/goals/${goal.id}/agree`, { note: 'Sagt ja' })
  await coordinator.post(`/plans/${plan.id}/activate`)
  await page.goto(`/families/${family.id}`)
  await page.getByRole('button', { name: 'Rediger familiens navn' }).click()
  const form = page.getByRole('dialog', { name: 'Rediger familiens navn' })
  await form.getByLabel('Familiens navn').fill(`${family.name} og Storm`)

  await test.step('without anything', async () => {
    killEverything(system!)
    expect(await ended(system!, 10)).toEqual([])
    await form.getByRole('button', { name: 'Gem' }).click()
    await expect(form.getByRole('alert')).toContainText('Der er ikke forbindelse til Familieplan.')
    await expect(form.getByLabel('Familiens navn')).toHaveValue(`${family.name} og Storm`)
  })

  await test.step('with everything started again', async () => {
    const seconds = await start(system!)
    console.log(`Start after kill -9: ready after ${seconds.toFixed(0)} s`)
    test.info().annotations.push({ type: 'start after kill -9', description: `${seconds.toFixed(1)} s` })
    // The session holds too: nobody has to sign in again.
    await form.getByRole('button', { name: 'Gem' }).click()
    await expect(page.getByRole('heading', { level: 1, name: `${family.name} og Storm` })).toBeVisible()
    const kept = await coordinator.overview(family.id)
    expect(kept.plan).toMatchObject({ title: 'Skrevet lige før strømmen gik', status: 'active' })
    expect(kept.goals).toMatchObject([{ id: goal.id, status: 'agreed' }])
    expect(kept.plan!.phases).toEqual((await coordinator.get<Plan>(`/plans/${plan.id}`)).phases)
    expect((await coordinator.get<Family>(`/families/${family.id}`)).caseNumber).toBe(family.caseNumber)
  })
})

test('Ctrl-C leaves no process and no port behind, and the next day starts where this one ended', async ({
  open,
}) => {
  pressCtrlC(system!)
  expect(await ended(system!, 60)).toEqual([])
  for (const name of ['WEB_PORT', 'API_PORT', 'KEYCLOAK_PORT', 'DB_PORT']) {
    expect(await isFree(Number(system!.environment[name])), name).toBe(true)
  }
  const seconds = await start(system!)
  console.log(`Second start: ready after ${seconds.toFixed(0)} s`)
  test.info().annotations.push({ type: 'second start', description: `${seconds.toFixed(1)} s` })
  // Promised for two cores; the one speed a test holds us to.
  expect(seconds, 'seconds until the second start is ready').toBeLessThan(60)
  const page = await open('coordinator')
  await page.goto('/families')
  await expect(page.getByRole('link', { name: /Familien Vang/ }).first()).toBeVisible()
  // The demo families came once, not again.
  await expect(page.getByRole('link', { name: /^Familien Holm/ })).toHaveCount(1)
})
