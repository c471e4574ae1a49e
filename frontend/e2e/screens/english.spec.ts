import { newName } from '../support/api'
import { breakGlass } from '../support/glass'
import { inspect } from '../support/inspect'
import { heading } from '../support/openings'
import type { Role } from '../support/people'
import { expect, test } from '../support/test'

/** In the other language words are longer or shorter: what few visits come to, and is seldom looked at in it. */
test.setTimeout(120_000)
test.beforeEach(({ page }) => page.addInitScript(() => localStorage.setItem('familieplan.language', 'en')))

const of = (role: Role, describe: () => void) =>
  test.describe(role, () => {
    test.use({ role })
    describe()
  })

of('coordinator', () => {
  test('en-team', async ({ page, coordinator }) => {
    const { id } = await coordinator.demoFamily('Familien Holm')
    await page.goto(`/families/${id}`)
    await expect(page.getByRole('region', { name: 'Family team' }).getByText('Jakob Lund')).toBeVisible()
    await inspect(page, 'en-team')
  })

  test('en-break-glass-why', async ({ page, coordinator }) => {
    const { caseNumber } = await coordinator.demoFamily('Familien Holm')
    await page.goto('/families/break-glass')
    await heading(page, 'Emergency access')
    await inspect(page, 'en-break-glass')
    await page.getByRole('textbox', { name: 'Case number' }).fill(caseNumber)
    await page.getByRole('button', { name: 'Find the family' }).click()
    await page.getByRole('button', { name: /eight hours/ }).click()
    await expect(page.getByText('2 fields need correcting')).toBeVisible()
    await inspect(page, 'en-break-glass-why')
  })
})

of('caseworker', () => {
  test('en-broken-glasses', async ({ page, coordinator, open }) => {
    const { id, caseNumber } = await coordinator.post<{ id: string; caseNumber: string }>('/families', {
      name: newName('Familien Glas'),
      members: [{ givenName: 'Ida', familyName: 'Glas', birthDate: '1988-04-12', role: 'parent' }],
    })
    await breakGlass(page, id)
    await page.goto(`/families/${id}`)
    await expect(page.getByText(/^You are reading the family by emergency access/)).toBeVisible()
    await inspect(page, 'en-family-behind-glass')
    const auditor = await open('auditor')
    await auditor.addInitScript(() => localStorage.setItem('familieplan.language', 'en'))
    await auditor.goto('/break-glass')
    await expect(auditor.getByRole('row', { name: new RegExp(caseNumber) })).toBeVisible()
    await inspect(auditor, 'en-broken-glasses')
  })
})

of('administrator', () => {
  for (const [name, path, title, content] of [
    ['en-units', '/units', 'Units', 'Jobcentret'],
    ['en-codes', '/codes', 'Code lists', 'Acute concern'],
  ] as const)
    test(name, async ({ page }) => {
      await page.goto(path)
      await heading(page, title)
      await expect(page.getByText(content).first()).toBeVisible()
      await inspect(page, name)
    })

  test('en-programme', async ({ page }) => {
    await page.goto('/programmes')
    await page.getByRole('link', { name: 'Familien i Centrum' }).click()
    await heading(page, 'Familien i Centrum')
    await expect(page.getByText('Hanne Kjær')).toBeVisible()
    await expect(page.getByText('integration', { exact: true })).toBeVisible()
    await inspect(page, 'en-programme')
  })
})
