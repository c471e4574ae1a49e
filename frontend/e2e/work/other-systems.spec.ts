import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Locator, Page } from '@playwright/test'
import { oneAtATime } from '../support/oneAtATime'
import { expect, test } from '../support/test'

/** The commands under "Use the API", as they stand there, for the system that runs here. */
function walkThrough() {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  const section = readme.split('\n## ').find((part) => part.startsWith('Use the API'))!
  return section
    .split('\n')
    .filter((line) => line.startsWith('    '))
    .map((line) => line.slice(4))
    .join('\n')
    .replaceAll('http://localhost:8000', process.env.BASE_URL!)
    .replaceAll('http://localhost:8180', process.env.KEYCLOAK_URL!)
}

test("the README's walk-through takes another system from a token to an active plan", async () => {
  let said = ''
  // It signs in on the command line.
  await oneAtATime('coordinator', async () => {
    const shell = promisify(execFile)('bash', ['-eu', '-o', 'pipefail', '-c', walkThrough()], {
      timeout: 60_000,
    })
    said = (await shell).stdout
  })
  const [agreed, activated, ...rest] = said.split('\n')
  expect([agreed, activated]).toEqual(['"agreed"', '"active"'])
  const [overview, targetDate] = rest.join('\n').split(/(?<=^})\n/m)
  expect(JSON.parse(overview!)).toMatchObject({ name: 'Familien Lykke', plan: 'active' })
  expect((JSON.parse(overview!) as { phases: string[] }).phases).toHaveLength(3)
  expect(targetDate!.trim()).toBe('"2027-06-30"')
})

/** Tries an operation out as it stands, and returns what was answered. */
async function tryOut(page: Page, section: string, path: string, method = 'get') {
  const operation = page.locator(`.opblock-${method}`, { has: page.locator(`[data-path="${path}"]`) })
  if (!(await operation.isVisible())) await page.locator(`#operations-tag-${section}`).click()
  const execute = operation.getByRole('button', { name: 'Execute' })
  if (!(await execute.isVisible())) await operation.locator('.opblock-summary-control').first().click()
  await execute.click()
  return operation.locator('.live-responses-table')
}
const status = (answer: Locator) => answer.locator('.response-col_status').last()

async function openDocumentation(page: Page) {
  await page.goto('/api/docs')
  await expect(page.getByRole('heading', { name: /Familieplan/ })).toBeVisible()
}

test('the API documentation can be tried out with the session one is signed in with', async ({ page }) => {
  await openDocumentation(page)
  const answer = await tryOut(page, 'Session', '/api/v1/me')
  await expect(status(answer)).toContainText('200')
  await expect(answer).toContainText('Mette Sørensen')
})

test.describe('the API documentation without a session', () => {
  test.use({ role: null })
  test.beforeEach(async ({ page, watch }) => {
    watch.allow(/status of 401/)
    await openDocumentation(page)
    await expect(status(await tryOut(page, 'Session', '/api/v1/me'))).toContainText('401')
    await page.getByRole('button', { name: 'Authorize', exact: true }).click()
  })
  const authorization = (page: Page, heading: string) =>
    page.locator('.auth-container', { has: page.getByRole('heading', { name: heading }) })

  test("signs another system in at Keycloak by its client's secret", async ({ page }) => {
    const machine = authorization(page, 'machine')
    await machine.getByLabel('client_id').fill('integration')
    await machine.getByLabel('client_secret').fill('demo-secret')
    for (const scope of ['families:read', 'families:write']) {
      await machine.locator('label', { hasText: scope }).click()
      await expect(machine.locator(`[data-value="${scope}"]`)).toBeChecked()
    }
    const token = page.waitForResponse(`${process.env.KEYCLOAK_URL}/realms/familieplan/**/token`)
    await machine.locator('button.authorize').click()
    expect((await token).status()).toBe(200)
    await page.getByRole('button', { name: 'Close' }).first().click()

    const answer = await tryOut(page, 'Session', '/api/v1/me')
    await expect(status(answer)).toContainText('200')
    await expect(answer).toContainText('"machine": true')
    const families = await tryOut(page, 'Families', '/api/v1/families')
    await expect(status(families)).toContainText('200')
    await expect(families).toContainText('Familien Holm')
  })

  test("takes a person's token, had from Keycloak on the command line", async ({ page, request }) => {
    let token = ''
    await oneAtATime('leader', async () => {
      const answered = await request.post(
        `${process.env.KEYCLOAK_URL}/realms/familieplan/protocol/openid-connect/token`,
        { form: { grant_type: 'password', client_id: 'demo-cli', username: 'leader', password: 'demo' } },
      )
      token = ((await answered.json()) as { access_token: string }).access_token
    })
    const person = authorization(page, 'person')
    await person.getByRole('textbox').fill(token)
    await person.locator('button.authorize').click()
    await page.getByRole('button', { name: 'Close' }).first().click()
    const answer = await tryOut(page, 'Session', '/api/v1/me')
    await expect(status(answer)).toContainText('200')
    await expect(answer).toContainText('Hanne Kjær')
  })
})
