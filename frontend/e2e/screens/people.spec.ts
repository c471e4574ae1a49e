import { newName, type Api, type Family } from '../support/api'
import { breakGlass } from '../support/glass'
import { inspect } from '../support/inspect'
import { heading, openHolm } from '../support/openings'
import { expect, test } from '../support/test'

/** What others than a coordinator see. */
test.setTimeout(120_000)

test.describe('an administrator', () => {
  test.use({ role: 'administrator' })

  test('nyt-program', async ({ page }) => {
    await page.goto('/programmes/new')
    await page.getByRole('button', { name: 'Tilføj en fase' }).click()
    await page.getByRole('button', { name: 'Opret programmet' }).click()
    await expect(page.getByText(/felter skal rettes/)).toBeVisible()
    await inspect(page, 'nyt-program')
  })

  test('ret-program', async ({ page }) => {
    await page.goto('/programmes')
    await page.getByRole('link', { name: 'Familien i Centrum' }).click()
    await page.getByRole('button', { name: 'Rediger programmet' }).click()
    await expect(page.getByRole('button', { name: 'Gem' })).toBeVisible()
    await inspect(page, 'ret-program')
  })
})

test.describe('a leader', () => {
  test.use({ role: 'leader' })

  test('leder-familie', async ({ page, coordinator }) => {
    await openHolm({ page, api: coordinator })
    await inspect(page, 'leder-familie')
  })

  // Only who leads programmes sees families beside those they are on the team of.
  test('i-dag-alle', async ({ page }) => {
    await page.goto('/')
    await heading(page, 'I dag')
    await page.getByRole('radio', { name: 'Mine familier' }).click()
    await page.getByRole('radio', { name: 'Alle familier' }).click()
    await expect(page.getByText('Familien Holm').first()).toBeVisible()
    await inspect(page, 'i-dag-alle')
  })

  test('familier-leder', async ({ page }) => {
    await page.goto('/families')
    await expect(page.getByText('Familien Holm').first()).toBeVisible()
    await expect(page.getByRole('radio', { name: 'Alle familier' })).toBeChecked()
    await inspect(page, 'familier-leder')
  })
})

/** Seen by the coordinator alone, until somebody breaks the glass. */
const familyOf = (coordinator: Api) =>
  coordinator.post<Family>('/families', {
    name: newName('Familien Glas'),
    members: [{ givenName: 'Ida', familyName: 'Glas', birthDate: '1988-04-12', role: 'parent' }],
  })

test.describe('a caseworker', () => {
  test.use({ role: 'caseworker' })

  test('familie-med-noedadgang', async ({ page, coordinator }) => {
    const { id } = await familyOf(coordinator)
    await breakGlass(page, id)
    await page.goto(`/families/${id}`)
    await expect(page.getByText(/^Du læser familien med nødadgang/)).toBeVisible()
    await expect(page.getByText('Familien har ingen plan endnu')).toBeVisible()
    await inspect(page, 'familie-med-noedadgang')
    await page.goto(`/families/${id}/plans/new`)
    await expect(page.getByText('Med nødadgang kan du ikke ændre noget.')).toBeVisible()
    await inspect(page, 'noedadgang-kun-laese')
  })

  test('familie-aabnet', async ({ page, coordinator, open }) => {
    const { id, caseNumber } = await familyOf(coordinator)
    await breakGlass(page, id)
    const contact = await open('coordinator')
    await contact.goto(`/families/${id}`)
    await expect(contact.getByText('Familien er åbnet med nødadgang')).toBeVisible()
    await inspect(contact, 'familie-aabnet')
    await contact.goto('/')
    await expect(contact.getByRole('link', { name: caseNumber, exact: true })).toBeVisible()
    await inspect(contact, 'i-dag-aabnet')
    const auditor = await open('auditor')
    await auditor.goto('/break-glass')
    await expect(auditor.getByRole('row', { name: new RegExp(caseNumber) })).toBeVisible()
    await inspect(auditor, 'noedadgange')
    await auditor.setViewportSize({ width: 390, height: 844 })
    const table = auditor.getByRole('region', { name: 'Nødadgange' })
    expect(await table.evaluate((it) => it.scrollWidth - it.clientWidth), 'wider than the phone').toBe(0)
  })
})

test.describe('nobody', () => {
  test.use({ role: null })
  test.beforeEach(({ watch }) => watch.allow(/status of 401/))

  test('velkommen', async ({ page }) => {
    await page.goto('/')
    await heading(page, 'Én familie, én plan')
    await inspect(page, 'velkommen')
  })

  test('logget-ud', async ({ page }) => {
    await page.goto('/?signedOut')
    await expect(page.getByText('Du er logget ud.')).toBeVisible()
    await inspect(page, 'logget-ud')
  })
})
