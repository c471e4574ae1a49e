import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'
import { signIn, signOut, userMenu } from '../support/people'

test.use({ role: null })
test.beforeEach(({ watch }) => watch.allow(/status of 401/))

async function speak(page: Page, language: 'Dansk' | 'English') {
  await userMenu(page, 'leader').click()
  await page.getByRole('menuitemradio', { name: language }).click()
  await page.keyboard.press('Escape')
}

/** Words that only the other language has, whatever the families themselves have written. */
const danish =
  /(?<!\p{L})(og|af|ikke|Familier|Mål i|Fase|Gem|Fortryd|Søg|Vis|Opret|år|måneder|Aftalt|Parkeret|Tilbage)(?!\p{L})/u
/** A key that found no text: room.key or room:key. */
const key = /\b(auth|common|enrolment|family|goal|plan|problem|programme|team|today|ui)[.:][a-z][a-zA-Z.]+/

/** What the page itself says, without what people have typed: names, titles and notes of the demo families. */
async function words(page: Page, typedByPeople: string[]) {
  let text = await page.locator('body').innerText()
  for (const typed of typedByPeople) text = text.replaceAll(typed, '')
  return text
}

test('the language is chosen on the first page already, and Keycloak asks in it', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'da')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { name: 'One family, one plan' })).toBeVisible()
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the choice is remembered over a reload and a new sign-in, and changes dates too', async ({ page }) => {
  await page.goto('/')
  await signIn(page, 'leader')
  await speak(page, 'English')
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle(/^Today/)

  await signOut(page, 'leader')
  await expect(page.getByRole('heading', { name: 'One family, one plan' })).toBeVisible()
  await signIn(page, 'leader')
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await speak(page, 'Dansk')
  await expect(page.getByRole('heading', { level: 1, name: 'I dag' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'da')
})

test('the English screens hold no Danish and no key without a text', async ({ page, coordinator }) => {
  const family = await coordinator.demoFamily('Familien Holm')
  const { plan, goals } = await coordinator.overview(family.id)
  const content = JSON.stringify([
    await coordinator.overview(family.id),
    await coordinator.get('/programmes'),
    await coordinator.get('/families?limit=200'),
    await coordinator.get('/today?scope=all'),
    await coordinator.get(`/goals/${goals[0]!.id}/evaluations`),
  ])
  const typedByPeople = [...content.matchAll(/"((?:[^"\\]|\\.)+)"/g)]
    .map(([, text]) => JSON.parse(`"${text}"`) as string)
    .filter((text) => text.length > 3)
    .sort((a, b) => b.length - a.length)

  await page.addInitScript(() => localStorage.setItem('familieplan.language', 'en'))
  await page.goto('/')
  await signIn(page, 'coordinator')
  for (const [path, heading] of [
    ['/', 'Today'],
    ['/families', 'Families'],
    ['/families/new', 'Register a family'],
    [`/families/${family.id}`, family.name],
    [`/families/${family.id}/plans/${plan!.id}`, /./],
    [`/families/${family.id}/goals/${goals[0]!.id}`, goals[0]!.title],
    [`/families/${family.id}/members/${family.members[0]!.id}`, /./],
    [`/families/${family.id}/members/new`, /./],
    [`/families/${family.id}/plans/new`, /./],
    ['/programmes', 'Programmes'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(page.getByRole('main').getByRole('progressbar')).toHaveCount(0)
    const text = await words(page, typedByPeople)
    expect.soft(text, path).not.toMatch(danish)
    expect.soft(text, path).not.toMatch(key)
    await expect.soft(page.locator('html')).toHaveAttribute('lang', 'en')
  }
})
