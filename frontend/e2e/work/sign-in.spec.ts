import { newUser } from '../support/newUser'
import { oneAtATime } from '../support/oneAtATime'
import { expect, test } from '../support/test'
import { fillInAtKeycloak, signIn, signOut, userMenu } from '../support/people'
import type { System } from '../support/system'

const started = process.env.E2E_SYSTEM
const system = started ? (JSON.parse(started) as System) : undefined

test.use({ role: null })

test('signing in goes through Keycloak and ends on the page one came for', async ({ page, watch }) => {
  watch.allow(/status of 401/)
  await page.goto('/programmes')
  await expect(page.getByRole('heading', { name: 'Én familie, én plan' })).toBeVisible()
  await signIn(page, 'coordinator')
  await expect(page).toHaveURL('/programmes')
  await expect(page.getByRole('heading', { level: 1, name: 'Programmer' })).toBeVisible()
})

test('no token is kept where a script could read it', async ({ page, context, watch }) => {
  watch.allow(/status of 401/)
  await page.goto('/')
  await signIn(page, 'caseworker')
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  expect(stored).not.toContain('eyJ')
  const session = (await context.cookies(process.env.BASE_URL)).filter(({ name }) =>
    name.startsWith('q_session'),
  )
  expect(session.length).toBeGreaterThan(0)
  for (const cookie of session) expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
})

test('signing out ends the session at Keycloak too: the password is asked for again', async ({
  page,
  watch,
}) => {
  watch.allow(/status of 401/)
  await page.goto('/')
  await signIn(page, 'coordinator')
  await signOut(page, 'coordinator')
  await expect(page.getByText('Du er logget ud.')).toBeVisible()

  await page.getByRole('button', { name: 'Log ind' }).click()
  await expect(page.locator('#password')).toBeVisible()
  await fillInAtKeycloak(page, 'leader')
  await expect(userMenu(page, 'leader')).toBeVisible()
})

test('a wrong password is refused in Danish, and the right one then lets in', async ({ page, watch }) => {
  watch.allow(/status of 401/)
  await page.goto('/')
  await page.getByRole('button', { name: 'Log ind' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'da')
  await page.locator('#username').fill('leader')
  await page.locator('#password').fill('forkert')
  await oneAtATime('leader', async () => {
    await page.locator('#kc-login').click()
    await expect(page.getByText(/Ugyldig/)).toBeVisible()
  })
  await fillInAtKeycloak(page, 'leader')
})

test('a password is hidden, pasted as well as typed, and taken to the letter, blanks and all', async ({
  page,
  watch,
}) => {
  test.skip(!system, 'This needs a user of its own, made at the Keycloak that the tests have started.')
  watch.allow(/status of 401/)
  const password = ` ${'blåbær og ærter '.repeat(6)} `
  const username = await newUser(system!, 'leader', password)
  await page.goto('/')
  await page.getByRole('button', { name: 'Log ind' }).click()
  const name = page.locator('#username')
  const secret = page.locator('#password')
  await expect(secret).toHaveAttribute('type', 'password')
  await expect(secret).toHaveAttribute('autocomplete', 'current-password')

  await name.fill(username)
  await secret.fill(password.trim())
  await page.locator('#kc-login').click()
  await expect(page.getByText(/Ugyldig/)).toBeVisible()

  // As a password manager's user does: from elsewhere, by the clipboard.
  await name.fill(password)
  await name.press('Control+A')
  await name.press('Control+C')
  await secret.press('Control+V')
  await expect(secret).toHaveValue(password)
  await name.fill(username)
  await page.locator('#kc-login').click()
  await expect(page.getByRole('button', { name: 'Din menu: Ane Overalt' })).toBeVisible()
})
