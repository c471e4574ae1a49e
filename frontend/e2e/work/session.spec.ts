import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'
import { newUser } from '../support/newUser'
import { fillInAtKeycloak, signIn, signOut, userMenu } from '../support/people'
import { aReplica } from '../support/replica'
import { take } from '../support/screen'
import type { System } from '../support/system'

const started = process.env.E2E_SYSTEM
const system = started ? (JSON.parse(started) as System) : undefined

test.skip(!system, 'These need a backend with other limits beside one that the tests have started.')
test.use({ role: null })
test.setTimeout(120_000)
test.beforeEach(({ watch }) => watch.allow(/status of 401/))

const warning = (page: Page) => page.getByRole('alertdialog', { name: 'Du bliver snart logget ud' })
const isOver = (page: Page) => page.getByRole('heading', { name: 'Du er logget ud' })
const secondsLeft = async (page: Page, of = 'idleSecondsLeft') =>
  ((await (await page.request.get('/api/v1/session')).json()) as Record<string, number>)[of]!

test.describe('when nobody does anything', () => {
  const replica = aReplica(system, { SESSION_IDLE: '20S', SESSION_WARNING: '10S' })

  test('the warning comes in every tab, and one answer lets all of them go on', async ({ open }) => {
    const page = await open(null, { baseURL: replica.webUrl })
    await page.goto('/families')
    await signIn(page, 'coordinator')
    const other = await page.context().newPage()
    await other.goto('/programmes')
    await expect(userMenu(other, 'coordinator')).toBeVisible()

    await expect(warning(other)).toBeVisible({ timeout: 30_000 })
    await expect(warning(page)).toBeVisible()
    expect(await secondsLeft(page)).toBeLessThan(11)
    await warning(page).getByRole('button', { name: 'Fortsæt' }).click()

    await expect(warning(page)).toBeHidden()
    await expect(warning(other)).toBeHidden()
    expect(await secondsLeft(page)).toBeGreaterThan(11)
    await expect(userMenu(page, 'coordinator')).toBeVisible()
  })

  test('who works in one tab is asked in none', async ({ open }) => {
    const page = await open(null, { baseURL: replica.webUrl })
    await page.goto('/families')
    await signIn(page, 'coordinator')
    const other = await page.context().newPage()
    await other.goto('/programmes')
    await page.bringToFront()
    const until = Date.now() + 30_000
    while (Date.now() < until) {
      await page.mouse.move(Math.random() * 300, 300)
      await expect(warning(page)).toHaveCount(0)
      await expect(warning(other)).toHaveCount(0)
      await expect(userMenu(other, 'coordinator')).toBeVisible()
    }
    expect(await secondsLeft(page)).toBeGreaterThan(5)
  })

  test('the page is taken away, the session is over for whoever has its cookies, and signing in leads back to what was typed', async ({
    open,
    playwright,
  }) => {
    const page = await open(null, { baseURL: replica.webUrl })
    await page.goto('/families/new')
    await signIn(page, 'coordinator')
    await page.getByRole('group', { name: 'Person 1', exact: true }).getByLabel('Fornavn').fill('Halvskrevet')
    const stolen = await playwright.request.newContext({
      baseURL: replica.webUrl,
      storageState: await page.context().storageState(),
    })
    expect((await stolen.get('/api/v1/me')).status()).toBe(200)

    // What asks by itself keeps nobody signed in.
    await expect
      .poll(async () => (await stolen.get('/api/v1/families')).status(), {
        timeout: 40_000,
        intervals: [500],
      })
      .toBe(401)
    await expect(isOver(page)).toBeVisible({ timeout: 5_000 })
    await expect(warning(page)).toBeHidden()
    expect(await page.locator('body').innerHTML()).not.toContain('Halvskrevet')
    expect((await stolen.get('/api/v1/me')).status()).toBe(401)
    await stolen.dispose()

    await page.getByRole('button', { name: 'Log ind igen' }).click()
    await fillInAtKeycloak(page, 'coordinator')
    await expect(page).toHaveURL('/families/new')
    await expect(page.getByText('Vi har gemt det, du havde skrevet.')).toBeVisible()
    await expect(
      page.getByRole('group', { name: 'Person 1', exact: true }).getByLabel('Fornavn'),
    ).toHaveValue('Halvskrevet')
  })
})

test.describe('at the end of the day', () => {
  const replica = aReplica(system, { SESSION_MAX: '30S', SESSION_WARNING: '20S' })

  test('whoever works is told, can finish, and is signed out all the same', async ({ open }) => {
    const page = await open(null, { baseURL: replica.webUrl })
    await page.goto('/families/new')
    await signIn(page, 'caseworker')
    const name = page.getByRole('group', { name: 'Person 1', exact: true }).getByLabel('Fornavn')
    await expect(warning(page)).toBeVisible({ timeout: 30_000 })
    await expect(warning(page).getByRole('button', { name: 'Fortsæt' })).toHaveCount(0)
    await warning(page).getByRole('button', { name: 'Arbejd videre' }).click()
    await expect(warning(page)).toBeHidden()
    await name.fill('Sent')
    expect(await secondsLeft(page, 'secondsLeft')).toBeLessThan(20)

    await expect(isOver(page)).toBeVisible({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Log ind igen' }).click()
    await fillInAtKeycloak(page, 'caseworker')
    await expect(name).toHaveValue('Sent')
  })
})

test('whoever acted, shut the lid and has no network finds nothing hours later', async ({ open, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/)
  const page = await open(null)
  await page.clock.install()
  await page.goto('/families')
  await signIn(page, 'coordinator')
  await expect(page.getByRole('heading', { level: 1, name: 'Familier' })).toBeVisible()
  await page.context().setOffline(true)
  await page.keyboard.press('Tab')
  await page.clock.fastForward('04:00:00')
  await expect(isOver(page)).toBeVisible()
  await expect(page.getByText(/er gemt/)).toHaveCount(0)
})

test('signing out in one tab asks about what is typed in another, and leaves it in none', async ({
  open,
}) => {
  const page = await open(null)
  await page.goto('/families')
  await signIn(page, 'coordinator')
  const other = await page.context().newPage()
  await other.goto('/families/new')
  await other.getByRole('group', { name: 'Person 1', exact: true }).getByLabel('Fornavn').fill('Halvskrevet')
  const stored = () => other.evaluate(() => JSON.stringify({ ...sessionStorage }))
  expect(await stored()).toContain('Halvskrevet')

  await signOut(page, 'coordinator')
  const question = page.getByRole('alertdialog', { name: 'Log ud?' })
  await question.getByRole('button', { name: 'Fortryd' }).click()
  await expect(question).toBeHidden()
  expect(await stored()).toContain('Halvskrevet')

  await signOut(page, 'coordinator')
  await question.getByRole('button', { name: 'Log ud og slet teksten' }).click()
  await expect(page.getByText('Du er logget ud.')).toBeVisible()
  await expect(isOver(other)).toBeVisible()
  expect(await stored()).not.toContain('Halvskrevet')
})

test('a second try to sign in leads back to what was typed too', async ({ open }) => {
  const page = await open(null)
  await page.goto('/families/new')
  await signIn(page, 'coordinator')
  const name = page.getByRole('group', { name: 'Person 1', exact: true }).getByLabel('Fornavn')
  await name.fill('Halvskrevet')
  await page.context().clearCookies()
  await page.reload()
  await page.getByRole('button', { name: 'Log ind' }).click()
  await expect(page.locator('#password')).toBeVisible()

  // As when Keycloak sends somebody back without having let them in.
  await page.goto('/api/v1/session/callback?error=access_denied&state=b')
  await expect(page).toHaveURL('/?signInFailed')
  await expect(page.getByText(/Det, du har skrevet, er gemt\. Prøv igen/)).toBeVisible()
  await signIn(page, 'coordinator')
  await expect(page).toHaveURL('/families/new')
  await expect(name).toHaveValue('Halvskrevet')
})

test.describe('signing out everywhere', () => {
  // Which also makes a page tell sooner that somebody is at work.
  const replica = aReplica(system, { SESSION_WARNING: '4S' })

  test('ends the session in another browser, at another backend, within a moment', async ({ open }) => {
    const username = await newUser(system!, 'evaluator')
    const menu = 'Din menu: Ane Overalt'
    async function enter(page: Page) {
      await page.goto('/')
      await page.getByRole('button', { name: 'Log ind' }).click()
      await page.locator('#username').fill(username)
      await page.locator('#password').fill('demo')
      await page.locator('#kc-login').click()
      await page.getByRole('button', { name: menu }).waitFor()
    }
    const here = await open(null)
    const there = await open(null, { baseURL: replica.webUrl })
    await enter(here)
    await enter(there)

    await take(here, menu, 'Log ud alle steder')
    await here.getByRole('alertdialog').getByRole('button', { name: 'Log ud alle steder' }).click()
    await expect(here.getByText('Du er logget ud.')).toBeVisible()

    // A backend believes what it has read of a session for a second; nobody touches the other page.
    await expect(isOver(there)).toBeVisible()
    for (const page of [here, there]) {
      await page.getByRole('button', { name: /^Log ind/ }).click()
      await expect(page.locator('#password')).toBeVisible()
    }
  })
})
