import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { newName, type Api, type Family } from '../support/api'
import { breakGlass } from '../support/glass'
import { signIn, signOut, userMenu, type Role } from '../support/people'
import { expect, test } from '../support/test'

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
/** What the texts are found by, of every room; that each of them is there is told in the console. */
const keys = (() => {
  const folder = new URL('../../src/i18n/en/', import.meta.url)
  const paths = (texts: object, before = ''): string[] =>
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'object' ? paths(value as object, `${before}${key}.`) : `${before}${key}`,
    )
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => paths(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object))
    .filter((key) => key.includes('.'))
})()
const isKey = new RegExp(`(?<![\\w.])(${keys.map((key) => key.replaceAll('.', '\\.')).join('|')})(?![\\w.])`)

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

type Visit = readonly [path: string, heading: string | RegExp, content?: string | RegExp]

/** Who comes to which pages, and what of theirs people have typed. */
const visits: Record<Role, { typed: string[]; pages: (api: Api) => Promise<Visit[]> }> = {
  coordinator: {
    typed: ['/programmes', '/families?limit=200', '/today?scope=all', '/break-glass'],
    pages: async (api) => {
      const family = await api.demoFamily('Familien Holm')
      const { plan, goals } = await api.overview(family.id)
      const at = `/families/${family.id}`
      return [
        ['/', 'Today'],
        ['/families', 'Families'],
        ['/families/new', 'Register a family'],
        ['/families/break-glass', 'Emergency access', 'Find the family'],
        ['/break-glass', 'Emergency access'],
        [at, family.name, 'Morten Ravn'],
        [`${at}/plans/${plan!.id}`, /./],
        [`${at}/goals/${goals[0]!.id}`, goals[0]!.title],
        [`${at}/members/${family.members[0]!.id}`, /./],
        [`${at}/members/new`, /./],
        [`${at}/plans/new`, /./],
        ['/programmes', 'Programmes'],
      ]
    },
  },
  caseworker: {
    typed: ['/break-glass'],
    pages: async (api) => {
      const { id, name } = await alone(api)
      return [
        [`/families/${id}`, name, /^You are reading the family by emergency access/],
        [`/families/${id}/plans/new`, /./],
        ['/break-glass', 'Emergency access', 'Jakob Lund'],
      ]
    },
  },
  leader: {
    typed: ['/programmes', '/families?limit=200', '/today?scope=all', '/break-glass'],
    pages: async (api) => [
      ['/', 'Today'],
      [`/programmes/${(await api.programme('Vejle')).id}`, /./, 'Hanne Kjær'],
    ],
  },
  auditor: {
    typed: ['/programmes', '/break-glass?limit=200'],
    pages: () =>
      Promise.resolve([
        ['/break-glass', 'Emergency access', 'Open now'],
        ['/programmes', 'Programmes'],
      ]),
  },
  administrator: {
    typed: ['/programmes', '/units?limit=200', '/codes?limit=200'],
    pages: async (api) => [
      ['/units', 'Units', 'Jobcentret'],
      ['/codes', 'Code lists', 'Acute concern'],
      ['/programmes', 'Programmes'],
      ['/programmes/new', /./],
      [`/programmes/${(await api.programme('Vejle')).id}`, /./, 'integration'],
    ],
  },
  evaluator: {
    typed: ['/programmes'],
    pages: () => Promise.resolve([['/programmes', 'Programmes']]),
  },
}

/** On nobody's team but the coordinator's. */
const alone = (api: Api) =>
  api.post<Family>('/families', {
    name: newName('Familien Glas'),
    members: [{ givenName: 'Ida', familyName: 'Glas', birthDate: '1988-04-12', role: 'parent' }],
  })

for (const [role, { typed, pages }] of Object.entries(visits))
  test(`the English screens of ${role} hold no Danish and no key without a text`, async ({
    coordinator,
    open,
  }) => {
    test.setTimeout(120_000)
    const page = await open(role as Role)
    const visited = await pages(coordinator)
    const glass = visited.find(([, , content]) => String(content).includes('by emergency access'))
    if (glass) await breakGlass(page, glass[0].split('/').at(-1)!)
    const { id } = await coordinator.demoFamily('Familien Holm')
    const content = await Promise.all([
      ...typed.map(async (path) => (await page.request.get(`/api/v1${path}`)).text()),
      ...[`/families/${id}/overview`, `/families/${id}/team`].map(async (path) =>
        JSON.stringify(await coordinator.get(path)),
      ),
    ])
    const typedByPeople = [...content.join().matchAll(/"((?:[^"\\]|\\.)+)"/g)]
      .map(([, text]) => JSON.parse(`"${text}"`) as string)
      .filter((text) => text.length > 3)
      .sort((a, b) => b.length - a.length)
    await page.addInitScript(() => localStorage.setItem('familieplan.language', 'en'))
    for (const [path, heading, shown] of visited) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      await expect(page.getByRole('main').getByRole('progressbar')).toHaveCount(0)
      if (shown) await expect(page.getByText(shown).first()).toBeVisible()
      const text = await words(page, typedByPeople)
      expect.soft(text, path).not.toMatch(danish)
      expect.soft(text, path).not.toMatch(isKey)
      await expect.soft(page.locator('html')).toHaveAttribute('lang', 'en')
    }
  })
