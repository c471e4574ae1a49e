import type { Page } from '@playwright/test'
import { inspect } from '../support/inspect'
import { at, heading, type Opening } from '../support/openings'
import type { Role } from '../support/people'
import { choose, dialog, take } from '../support/screen'
import { expect, test } from '../support/test'

/** What lies over a page, and where a page ends, in English. */
test.setTimeout(120_000)
test.beforeEach(({ page }) => page.addInitScript(() => localStorage.setItem('familieplan.language', 'en')))

const holm = async ({ page, api }: Opening) => {
  await page.goto(`/families/${(await api.demoFamily('Familien Holm')).id}`)
  await expect(page.getByRole('region', { name: 'Family team' }).getByText('Jakob Lund')).toBeVisible()
}
const programme = async ({ page }: Opening) => {
  await page.goto('/programmes')
  await page.getByRole('link', { name: 'Familien i Centrum', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Programme leaders' }).getByText('Hanne Kjær')).toBeVisible()
}
const pressed = async (page: Page, name: string, within: Page | ReturnType<typeof dialog> = page) =>
  within.getByRole('button', { name, exact: true }).click()
const asked = (page: Page) => expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toBeVisible()
const wrong = (page: Page) => expect(page.getByText(/fields? needs? correcting/)).toBeVisible()

const screens: [role: Role, name: string, open: (opening: Opening) => Promise<unknown>][] = [
  [
    'coordinator',
    'en-dialog-hand-over',
    async (opening) => {
      await holm(opening)
      await pressed(opening.page, 'Hand over')
      const form = dialog(opening.page)
      await form.getByRole('combobox', { name: 'New contact person' }).fill('Anders')
      await opening.page.getByRole('option', { name: 'Anders Holt' }).click()
      await choose(form, 'What is Mette Sørensen on the team afterwards\\?', 'Leaves the team')
      await expect(form.getByText(/^This is yourself/)).toBeVisible()
    },
  ],
  [
    'coordinator',
    'en-dialog-add-to-team',
    async (opening) => {
      await holm(opening)
      await pressed(opening.page, 'Add to the team')
      await pressed(opening.page, 'Add', dialog(opening.page))
      await wrong(opening.page)
    },
  ],
  [
    'coordinator',
    'en-dialog-directory',
    async (opening) => {
      await holm(opening)
      await pressed(opening.page, 'Add to the team')
      await dialog(opening.page).getByRole('combobox', { name: 'Member of staff' }).fill('xyz')
      await expect(opening.page.getByText(/^We found no member of staff called/)).toBeVisible()
    },
  ],
  [
    'coordinator',
    'en-dialog-remove',
    async (opening) => {
      await holm(opening)
      await take(opening.page, 'More choices for Jakob Lund', 'Remove from the team')
      await asked(opening.page)
    },
  ],
  ['leader', 'en-today-leader', (opening) => at('/', 'Today', 'Familien Holm')(opening)],
  [
    'leader',
    'en-programme-leader',
    async (opening) => {
      await programme(opening)
      await expect(opening.page.getByText('This is you')).toBeVisible()
    },
  ],
  [
    'administrator',
    'en-dialog-leader',
    async (opening) => {
      await programme(opening)
      await pressed(opening.page, 'Add a leader')
      await dialog(opening.page).getByRole('combobox').fill('niels')
      await expect(opening.page.getByRole('option', { name: 'Niels Juhl' })).toBeVisible()
    },
  ],
  [
    'administrator',
    'en-dialog-system',
    async (opening) => {
      await programme(opening)
      await pressed(opening.page, 'Add a system')
      await dialog(opening.page).getByLabel("The system's client id").fill('school/plan')
      await pressed(opening.page, 'Add the system', dialog(opening.page))
      await wrong(opening.page)
    },
  ],
  [
    'administrator',
    'en-dialog-close-unit',
    async (opening) => {
      await opening.page.goto('/units')
      await take(opening.page, 'More choices for “Jobcentret”', 'Close the unit')
      await asked(opening.page)
    },
  ],
  [
    'administrator',
    'en-dialog-code',
    async (opening) => {
      await opening.page.goto('/codes')
      await pressed(opening.page, 'Add a code')
      await pressed(opening.page, 'Add the code', dialog(opening.page))
      await wrong(opening.page)
    },
  ],
  [
    'evaluator',
    'en-no-access',
    (opening) =>
      at('/families', 'You do not have access to this page', 'It is not part of your role.')(opening),
  ],
  [
    'coordinator',
    'en-dialog-session',
    async ({ page }) => {
      await page.route('**/api/v1/session', (route) =>
        route.fulfill({ json: { idleSecondsLeft: 272, secondsLeft: 20_000, warningSeconds: 300 } }),
      )
      await page.goto('/families')
      await expect(page.getByRole('button', { name: 'Stay signed in' })).toBeVisible()
    },
  ],
]

for (const [role, name, open] of screens)
  test.describe(role, () => {
    test.use({ role })
    test(name, async ({ page, coordinator }) => {
      await open({ page, api: coordinator })
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await inspect(page, name)
    })
  })

test('en-expired', async ({ page, watch }) => {
  watch.allow(/status of 401/)
  await page.goto('/families')
  await heading(page, 'Families')
  await page.context().clearCookies()
  await page.getByRole('link', { name: 'Today' }).click()
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible()
  await inspect(page, 'en-expired')
})
