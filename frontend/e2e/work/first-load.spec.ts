import type { Page } from '@playwright/test'
import { scriptsOf, visits } from '../../scripts/visits.mjs'
import { newName, type Family } from '../support/api'
import { expect, test } from '../support/test'

const pageOf = (name: string) => visits.find((visit) => visit.name === name)!.page

/** Everything that is fetched until the page has come to rest, with nobody touching it. */
async function fetched(page: Page, address: string) {
  const scripts = new Set<string>()
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname.slice(1))
  })
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  return [...scripts].sort()
}

test.describe('a caseworker', () => {
  // Whose families nobody opens in another test: to be told of it takes more.
  test.use({ role: 'caseworker' })

  test('the first page fetches the JavaScript that is weighed, and nothing else', async ({ page }) => {
    expect(await fetched(page, '/')).toEqual(scriptsOf(pageOf('First load')).sort())
  })
})

test("a family's page fetches the JavaScript that is weighed, and nothing else", async ({
  page,
  coordinator,
}) => {
  const family = await coordinator.post<Family>('/families', {
    name: newName('Familien Let'),
    members: [{ givenName: 'Ida', familyName: 'Let', role: 'parent' }],
  })
  expect(await fetched(page, `/families/${family.id}`)).toEqual(scriptsOf(pageOf('Family page')).sort())
})
