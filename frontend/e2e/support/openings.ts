import type { Page } from '@playwright/test'
import type { Api } from './api'
import { inspect } from './inspect'
import { expect } from './test'
import type { Watch } from './watch'

/** The page's own heading: what it is about. */
export const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

export type Opening = { page: Page; api: Api }

/** The page, and something of what it shows: its head alone comes before its content. */
export const at =
  (path: string, name: string | RegExp, ...content: string[]) =>
  async ({ page }: Opening) => {
    await page.goto(path)
    await heading(page, name)
    for (const text of content) await expect(page.getByText(text).first()).toBeVisible()
  }

/** The demo families: one under way, one that waits for a yes, one closed with a new draft. */
export async function familyAt({ page, api }: Opening, name: string, more = '') {
  const family = await api.demoFamily(name)
  await page.goto(`/families/${family.id}${more}`)
  const main = page.getByRole('main')
  await expect(more ? main.getByRole('link', { name }) : main.getByRole('grid').first()).toBeVisible()
  // They come by a request of their own.
  if (!more) await expect(main.getByText(/^henvist\s/).first()).toBeVisible()
  return family
}
export const holm = (more?: string) => (opening: Opening) => familyAt(opening, 'Familien Holm', more)

export async function openHolm(opening: Opening) {
  await holm()(opening)
  await expect(opening.page.getByRole('grid', { name: /^Mål i 2 · / })).toBeVisible()
}
export type Screen = [name: string, open: (opening: Opening) => Promise<unknown>]

/** The test of a screen: opened, then looked at. */
export const looked =
  (name: string, open: Screen[1]) =>
  async ({ page, coordinator, watch }: { page: Page; coordinator: Api; watch: Watch }) => {
    if (name.endsWith('findes-ikke')) watch.allow(/status of 404/)
    await open({ page, api: coordinator })
    await inspect(page, name)
  }
