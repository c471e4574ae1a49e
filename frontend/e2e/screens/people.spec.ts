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
