import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'
import { newName } from '../support/api'
import { fillInAtKeycloak, signIn } from '../support/people'
import { dialog, pick } from '../support/screen'

/** As when the time is up: the session is over at Keycloak, and nothing of it is left in the browser. */
async function endSession(page: Page) {
  const ended = await page
    .context()
    .request.post('/api/v1/session/sign-out', { headers: { 'X-Requested-With': 'JavaScript' } })
  expect(ended.status()).toBe(204)
  await page.context().clearCookies()
}

test.describe('when the session runs out in the middle of a form', () => {
  // A session of its own, since it is ended.
  test.use({ role: null })
  test.beforeEach(({ watch }) => watch.allow(/status of 401/))

  test('signing in leads back to the page with everything typed still there, and saving works', async ({
    page,
    watch,
  }) => {
    const name = newName('Holt')
    await page.goto('/families/new')
    await signIn(page, 'coordinator')
    const first = page.getByRole('group', { name: 'Person 1', exact: true })
    await first.getByLabel('Fornavn').fill('Ida')
    await first.getByLabel('Efternavn').fill(name)
    await first.getByRole('textbox', { name: 'Fødselsdato' }).fill('4.7.1990')
    await page.getByRole('button', { name: 'Tilføj barn' }).click()
    const second = page.getByRole('group', { name: 'Person 2', exact: true })
    await second.getByLabel('Fornavn').fill('Malou')
    // Saving is to be what tells, not the question that the page asks by itself.
    watch.allow(/ERR_FAILED/)
    await page.route('**/api/v1/session**', (route) => route.abort())
    await endSession(page)

    await page.getByRole('button', { name: 'Opret familien' }).click()
    await expect(page.getByRole('heading', { name: 'Du er logget ud' })).toBeVisible()
    await page.unroute('**/api/v1/session**')
    await expect(page.getByText(name)).toHaveCount(0)
    await page.getByRole('button', { name: 'Log ind igen' }).click()
    await fillInAtKeycloak(page, 'coordinator')

    await expect(page).toHaveURL('/families/new')
    await expect(page.getByText('Vi har gemt det, du havde skrevet.')).toBeVisible()
    await expect(first.getByLabel('Fornavn')).toHaveValue('Ida')
    await expect(first.getByRole('textbox', { name: 'Fødselsdato' })).toHaveValue('04.07.1990')
    await expect(second.getByLabel('Fornavn')).toHaveValue('Malou')
    await expect(page.getByLabel('Familiens navn')).toHaveValue(`Familien ${name}`)
    await page.getByRole('button', { name: 'Opret familien' }).click()
    await expect(page.getByRole('heading', { level: 1, name: `Familien ${name}` })).toBeVisible()
    await expect(page.getByText(`Malou ${name}`)).toBeVisible()
  })

  test('a form in a dialog stands open again with its text', async ({ page, coordinator }) => {
    const family = await coordinator.family(newName('Krog'))
    await coordinator.plan(family)
    await page.goto(`/families/${family.id}`)
    await signIn(page, 'caseworker')
    await page.getByRole('button', { name: 'Foreslå et mål', exact: true }).first().click()
    await dialog(page, 'Foreslå et mål').getByLabel('Hvad skal blive anderledes?').fill('Ro ved aftensmaden')
    await dialog(page, 'Foreslå et mål').getByLabel('Beskrivelse').fill('Alle fire ved samme bord.')
    // First: the page goes as soon as it asks for anything.
    await pick(dialog(page, 'Foreslå et mål'), /^Familien/)
    await endSession(page)
    await page.reload()
    await signIn(page, 'caseworker')

    const form = dialog(page, 'Foreslå et mål')
    await expect(form.getByLabel('Hvad skal blive anderledes?')).toHaveValue('Ro ved aftensmaden')
    await expect(form.getByLabel('Beskrivelse')).toHaveValue('Alle fire ved samme bord.')
    await expect(form.getByRole('radio', { name: /^Familien/ })).toBeChecked()
  })

  test('somebody else who signs in on the same tab finds nothing of it', async ({ page }) => {
    await page.goto('/families/new')
    await signIn(page, 'coordinator')
    await page.getByRole('group', { name: 'Person 1', exact: true }).getByLabel('Fornavn').fill('Fortroligt')
    await endSession(page)
    await page.reload()
    await signIn(page, 'caseworker')
    await expect(
      page.getByRole('group', { name: 'Person 1', exact: true }).getByLabel('Fornavn'),
    ).toHaveValue('')
    await expect(page.getByText('Vi har gemt det, du havde skrevet.')).toBeHidden()
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Fortroligt')
  })
})

test('a reload in the middle of a form restores it, and it can be begun afresh', async ({ page }) => {
  await page.goto('/families/new')
  const person = page.getByRole('group', { name: 'Person 1', exact: true })
  await person.getByLabel('Fornavn').fill('Halvt')
  await pick(person, 'Bor i husstanden', 'checkbox')
  await page.reload()
  await expect(page.getByText('Vi har gemt det, du havde skrevet.')).toBeVisible()
  await expect(person.getByLabel('Fornavn')).toHaveValue('Halvt')
  await expect(person.getByRole('checkbox', { name: 'Bor i husstanden' })).not.toBeChecked()
  await page.getByRole('button', { name: 'Start forfra' }).click()
  await expect(person.getByLabel('Fornavn')).toHaveValue('')
  await page.reload()
  await expect(person.getByLabel('Fornavn')).toHaveValue('')
})
