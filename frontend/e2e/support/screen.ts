import { expect, type Locator, type Page } from '@playwright/test'

/** Opens a select by the label that stands above it, and chooses. */
export async function choose(within: Page | Locator, label: string, option: string | RegExp) {
  const page = 'page' in within ? within.page() : within
  await within.getByRole('button', { name: new RegExp(`(^| )${label}( |$)`) }).click()
  await page.getByRole('option', { name: option }).first().click()
}

/** A radio button or a tick box, by what can be seen and pressed: its label. */
export async function pick(
  within: Page | Locator,
  name: string | RegExp,
  kind: 'radio' | 'checkbox' = 'radio',
) {
  const page = 'page' in within ? within.page() : within
  const before = await within.getByRole(kind, { name }).isChecked()
  await within
    .locator('label')
    .filter({ has: page.getByRole(kind, { name }) })
    .click()
  await expect(within.getByRole(kind, { name })).toBeChecked({ checked: kind === 'radio' || !before })
}

/** Opens a menu by the name of its button, and takes one of its items. */
export async function take(page: Page, menu: string | RegExp, item: string | RegExp) {
  await page.getByRole('button', { name: menu }).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

export const dialog = (page: Page, name?: string) => page.getByRole('dialog', { name })

/** A goal's card in the list of its phase, or on the shelf. */
export const goalIn = (page: Page, list: string | RegExp, goal: string) =>
  page.getByRole('grid', { name: list }).getByRole('row', { name: goal })

/** dd.mm.yyyy, as one types it. */
export const typed = (iso: string) => iso.split('-').reverse().join('.')

export function daysFrom(iso: string, days: number) {
  const date = new Date(`${iso}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
