import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
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

test("the README's walk-through takes another system from a token to an active plan", () => {
  const said = execFileSync('bash', ['-eu', '-o', 'pipefail'], {
    input: walkThrough(),
    encoding: 'utf8',
    timeout: 60_000,
  })
  const [agreed, activated, ...rest] = said.split('\n')
  expect([agreed, activated]).toEqual(['"agreed"', '"active"'])
  const [overview, targetDate] = rest.join('\n').split(/(?<=^})\n/m)
  expect(JSON.parse(overview!)).toMatchObject({ name: 'Familien Lykke', plan: 'active' })
  expect((JSON.parse(overview!) as { phases: string[] }).phases).toHaveLength(3)
  expect(targetDate!.trim()).toBe('"2027-06-30"')
})

test('the API documentation can be tried out with the session one is signed in with', async ({ page }) => {
  await page.goto('/api/docs')
  await expect(page.getByRole('heading', { name: /Familieplan/ })).toBeVisible()
  await page.locator('#operations-tag-Session').click()
  const operation = page.locator('.opblock', { has: page.locator('[data-path="/api/v1/me"]') })
  await operation.locator('.opblock-summary-control, .opblock-summary').first().click()
  await operation.getByRole('button', { name: 'Execute' }).click()
  const answer = operation.locator('.live-responses-table')
  await expect(answer.locator('.response-col_status').last()).toContainText('200')
  await expect(answer).toContainText('Mette Sørensen')
})
