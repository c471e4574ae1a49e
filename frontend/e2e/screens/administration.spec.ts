import type { Page } from '@playwright/test'
import { newName } from '../support/api'
import { inspect } from '../support/inspect'
import { at, heading, type Opening } from '../support/openings'
import { dialog, take } from '../support/screen'
import { expect, test } from '../support/test'

/** What an administrator keeps, each page and dialog; and what a leader sees of it. */
test.setTimeout(120_000)

async function openProgramme(page: Page, name: string) {
  await page.goto('/programmes')
  await page.getByRole('link', { name, exact: true }).click()
  await heading(page, name)
}
const showErrors = (page: Page) => expect(page.getByText(/felt(er)? skal rettes/)).toBeVisible()
const jobcentre = 'Flere valg for »Jobcentret«'

const screens: [name: string, open: (page: Page) => Promise<unknown>][] = [
  ['administrator-programmer', (page) => at('/', 'Programmer', 'Familien i Centrum')({ page } as Opening)],
  [
    'administrator-program',
    async (page) => {
      await openProgramme(page, 'Familien i Centrum')
      await expect(page.getByText('Hanne Kjær')).toBeVisible()
      await expect(page.getByText('integration', { exact: true })).toBeVisible()
    },
  ],
  ['enheder', (page) => at('/units', 'Enheder', 'Jobcentret')({ page } as Opening)],
  [
    'dialog-ny-enhed',
    async (page) => {
      await page.goto('/units')
      await page.getByRole('button', { name: 'Opret en enhed' }).click()
      await dialog(page).getByRole('button', { name: 'Opret enheden' }).click()
      await showErrors(page)
    },
  ],
  [
    'dialog-ret-enhed',
    async (page) => {
      await page.goto('/units')
      await take(page, jobcentre, 'Rediger enheden')
      await expect(dialog(page)).toBeVisible()
    },
  ],
  [
    'dialog-luk-enhed',
    async (page) => {
      await page.goto('/units')
      await take(page, jobcentre, 'Luk enheden')
      await expect(dialog(page)).toBeVisible()
    },
  ],
  ['kodelister', (page) => at('/codes', 'Kodelister', 'Akut bekymring')({ page } as Opening)],
  [
    'dialog-ny-kode',
    async (page) => {
      await page.goto('/codes')
      await page.getByRole('button', { name: 'Tilføj en kode' }).click()
      await dialog(page).getByRole('button', { name: 'Tilføj koden' }).click()
      await showErrors(page)
    },
  ],
  [
    'dialog-ret-kode',
    async (page) => {
      await page.goto('/codes')
      await take(page, /^Flere valg for »Akut/, 'Rediger koden')
      await expect(dialog(page)).toBeVisible()
    },
  ],
  [
    'dialog-kode-udgaar',
    async (page) => {
      await page.goto('/codes')
      await take(page, /^Flere valg for »Akut/, 'Lad koden udgå')
      await expect(dialog(page)).toBeVisible()
    },
  ],
  [
    'dialog-ny-programleder',
    async (page) => {
      await openProgramme(page, 'Familien i Centrum')
      await page.getByRole('button', { name: 'Tilføj en programleder' }).click()
      await dialog(page).getByRole('combobox').fill('niels')
      await expect(page.getByRole('option', { name: 'Niels Juhl' })).toBeVisible()
    },
  ],
  [
    'dialog-fjern-programleder',
    async (page) => {
      await openProgramme(page, 'Familien i Centrum')
      await page.getByRole('button', { name: 'Fjern Hanne Kjær som programleder' }).click()
      await expect(page.getByRole('alertdialog')).toBeVisible()
    },
  ],
  [
    'dialog-nyt-system',
    async (page) => {
      await openProgramme(page, 'Familien i Centrum')
      await page.getByRole('button', { name: 'Tilføj et system' }).click()
      await dialog(page).getByLabel('Systemets klient-id').fill('skole/ugeplan')
      await dialog(page).getByRole('button', { name: 'Tilføj systemet' }).click()
      await showErrors(page)
    },
  ],
  [
    'dialog-fjern-system',
    async (page) => {
      await openProgramme(page, 'Familien i Centrum')
      await page.getByRole('button', { name: 'Fjern integration' }).click()
      await expect(page.getByRole('alertdialog')).toBeVisible()
    },
  ],
]

test.describe('an administrator', () => {
  test.use({ role: 'administrator' })

  for (const [name, open] of screens)
    test(name, async ({ page }) => {
      await open(page)
      await inspect(page, name)
    })

  test('program-uden-leder', async ({ page }) => {
    const name = newName('Uden leder')
    const answer = await page.request.post('/api/v1/programmes', {
      headers: { 'X-Requested-With': 'JavaScript' },
      data: { name, municipality: 'Ådal', planTemplate: [] },
    })
    expect(answer.status()).toBe(201)
    await openProgramme(page, name)
    await expect(page.getByText('Programmet har ingen leder.')).toBeVisible()
    await inspect(page, 'program-uden-leder')
  })
})

test.describe('a leader', () => {
  test.use({ role: 'leader' })

  test('leder-program', async ({ page }) => {
    await openProgramme(page, 'Familien i Centrum')
    await expect(page.getByText('Det er dig')).toBeVisible()
    await inspect(page, 'leder-program')
  })

  test('leder-programmer', async ({ page }) => {
    await at('/programmes', 'Programmer', 'Familien i Centrum')({ page } as Opening)
    await inspect(page, 'leder-programmer')
  })

  test('leder-i-dag', async ({ page }) => {
    await at('/', 'I dag', 'Familien Holm')({ page } as Opening)
    await inspect(page, 'leder-i-dag')
  })
})
