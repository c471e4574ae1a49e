import { expect, test } from '../support/test'
import { newName, type Family, type Plan } from '../support/api'
import { isFree } from '../support/ports'
import {
  discard,
  ended,
  killBackend,
  killEverything,
  newSystem,
  pressCtrlC,
  start,
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

test('a save that meets no backend keeps what was typed; killed and started again, everything is there', async ({
  page,
  coordinator,
  watch,
}) => {
  watch.allow(/status of 503/, /ERR_CONNECTION_REFUSED/)
  const family = await coordinator.family(newName('Vang'))
  const plan = await coordinator.plan(family, 'Skrevet lige før strømmen gik')
  const goal = await coordinator.goal(plan)
  await coordinator.post(`/goals/${goal.id}/agree`, { note: 'Sagt ja' })
  await coordinator.post(`/plans/${plan.id}/activate`)
  await page.goto(`/families/${family.id}`)
  await page.getByRole('button', { name: 'Rediger familiens navn' }).click()
  const form = page.getByRole('dialog', { name: 'Rediger familiens navn' })
  await form.getByLabel('Familiens navn').fill(`${family.name} og Storm`)

  await test.step('without the backend', async () => {
    killBackend(system!)
    await form.getByRole('button', { name: 'Gem' }).click()
    await expect(form.getByRole('alert')).toContainText('Familieplan svarer ikke lige nu.')
    await expect(form.getByLabel('Familiens navn')).toHaveValue(`${family.name} og Storm`)
  })

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
