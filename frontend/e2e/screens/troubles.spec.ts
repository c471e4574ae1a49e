import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'
import { inspect } from '../support/inspect'
import { newName, type Family } from '../support/api'

/** What one sees when something is wrong, as accessible and as well-behaved as when all is well. */
test.setTimeout(120_000)

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

const me = '**/api/v1/me'
const overview = '**/api/v1/families/*/overview'

test.describe('nobody', () => {
  test.use({ role: null })

  test('ikke-logget-ind', async ({ page, watch }) => {
    watch.allow(/status of 401/)
    await page.goto('/?signInFailed')
    await expect(page.getByText('Du blev ikke logget ind')).toBeVisible()
    await inspect(page, 'ikke-logget-ind')
  })
})

test.describe('an evaluator', () => {
  test.use({ role: 'evaluator' })

  test('ingen-familier-i-rollen', async ({ page }) => {
    await page.goto('/families')
    await heading(page, 'Du har ikke adgang til denne side')
    await inspect(page, 'ingen-familier-i-rollen')
  })
})

test('ingen-rolle', async ({ page }) => {
  // Somebody Keycloak knows and nobody has given a role yet.
  await page.route(me, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), roles: [] } })
  })
  await page.goto('/')
  await heading(page, 'Du har ikke adgang til denne side')
  await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(0)
  await inspect(page, 'ingen-rolle')
})

test('intet-svar', async ({ page, watch }) => {
  watch.allow(/ERR_FAILED/)
  await page.route(me, (route) => route.abort())
  await page.goto('/families')
  await expect(page.getByText('Der er ikke forbindelse til Familieplan.')).toBeVisible()
  await inspect(page, 'intet-svar')
  await page.unroute(me)
  await page.getByRole('button', { name: 'Prøv igen' }).click()
  await heading(page, 'Familier')
})

test('familie-uden-svar', async ({ page, coordinator, watch }) => {
  watch.allow(/ERR_FAILED/)
  const { id, name } = await coordinator.demoFamily('Familien Holm')
  await page.route(overview, (route) => route.abort())
  await page.goto(`/families/${id}`)
  await expect(page.getByText('Der er ikke forbindelse til Familieplan.')).toBeVisible()
  await inspect(page, 'familie-uden-svar')
  await page.unroute(overview)
  await page.getByRole('button', { name: 'Prøv igen' }).click()
  await heading(page, name)
})

test('familie-med-ulaeseligt-svar', async ({ page, coordinator }) => {
  const { id, name } = await coordinator.demoFamily('Familien Holm')
  await page.route(overview, (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"family": {"id": ' }),
  )
  await page.goto(`/families/${id}`)
  await expect(page.getByText('Det lykkedes ikke.')).toBeVisible()
  await inspect(page, 'familie-med-ulaeseligt-svar')
  await page.unroute(overview)
  await page.getByRole('button', { name: 'Prøv igen' }).click()
  await heading(page, name)
})

test('siden-gik-i-stykker', async ({ page, coordinator, watch }) => {
  // What the page trips over is told in the console, too.
  watch.allow(/TypeError/, /No text for family:status\.undefined/)
  const { id, name } = await coordinator.demoFamily('Familien Holm')
  await page.route(overview, (route) => route.fulfill({ json: { family: {} } }))
  await page.goto(`/families/${id}`)
  await heading(page, 'Der skete en fejl på siden')
  await inspect(page, 'siden-gik-i-stykker')
  // The rest stands, and so does the page once it is itself again.
  await page.getByRole('link', { name: 'Familier', exact: true }).click()
  await heading(page, 'Familier')
  await page.goBack()
  await heading(page, 'Der skete en fejl på siden')
  await page.unroute(overview)
  await page.getByRole('button', { name: 'Genindlæs siden' }).click()
  await heading(page, name)
})

test('familie-med-fraflyttet', async ({ page, coordinator }) => {
  const family = await coordinator.family(newName('Thygesen'))
  const child = family.members[1]!
  await coordinator.patch<Family>(
    `/families/${family.id}/members/${child.id}`,
    { validFrom: '2026-01-01', validTo: '2026-01-31' },
    child.version,
  )
  await page.goto(`/families/${family.id}`)
  await page.getByText('1 tidligere medlem').click()
  await expect(page.getByText(/til 31\. jan\. 2026/)).toBeVisible()
  await inspect(page, 'familie-med-fraflyttet')
})
