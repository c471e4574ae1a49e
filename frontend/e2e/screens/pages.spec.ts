import { newName, today } from '../support/api'
import { at, familyAt, heading, holm, looked, openHolm, type Opening, type Screen } from '../support/openings'
import { daysFrom } from '../support/screen'
import { expect, test } from '../support/test'

/** Every page, as accessible and as well-behaved as the others. */
test.setTimeout(120_000)

const goalOfHolm = (find: RegExp) => async (opening: Opening) => {
  const family = await opening.api.demoFamily('Familien Holm')
  const { goals } = await opening.api.overview(family.id)
  const goal = goals.find(({ title }) => find.test(title))!
  await opening.page.goto(`/families/${family.id}/goals/${goal.id}`)
  await heading(opening.page, goal.title)
  await expect(opening.page.getByText('Om målet')).toBeVisible()
}

const screens: Screen[] = [
  ['i-dag', at('/', 'I dag', 'Familien Holm')],
  ['familier', at('/families', 'Familier', 'Familien Holm')],
  [
    'familier-ligner',
    async ({ page }) => {
      await page.goto('/families')
      await page.getByRole('main').getByRole('searchbox').fill('rahimo')
      await page.keyboard.press('Enter')
      await expect(page.getByText(/Vi fandt ikke/)).toBeVisible()
    },
  ],
  [
    'familier-ingen',
    async ({ page }) => {
      await page.goto('/families')
      await page.getByRole('main').getByRole('searchbox').fill('qqqqqq')
      await page.keyboard.press('Enter')
      await expect(page.getByText('Vi fandt ingen familier')).toBeVisible()
    },
  ],
  ['noedadgang', at('/families/break-glass', 'Nødadgang', 'Find familien')],
  [
    'noedadgang-ingen',
    async ({ page }) => {
      await page.goto('/families/break-glass')
      await page.getByRole('radio', { name: 'Et familiemedlem' }).click()
      await page.getByLabel('Fornavn').fill('Qqq')
      await page.getByLabel('Efternavn').fill('Qqq')
      await page.getByRole('textbox', { name: 'Fødselsdato' }).fill('12.4.1988')
      await page.getByRole('button', { name: 'Find familien' }).click()
      await expect(page.getByText('Vi fandt ingen familie', { exact: true })).toBeVisible()
    },
  ],
  [
    'noedadgang-hvorfor',
    async ({ page, api }) => {
      const { caseNumber } = await api.demoFamily('Familien Holm')
      await page.goto('/families/break-glass')
      await page.getByRole('textbox', { name: 'Sagsnummer' }).fill(caseNumber)
      await page.getByRole('button', { name: 'Find familien' }).click()
      await page.getByRole('button', { name: 'Åbn familien i otte timer' }).click()
      await expect(page.getByText('2 felter skal rettes')).toBeVisible()
    },
  ],
  ['noedadgange-egne', at('/break-glass', 'Nødadgange')],
  ['opret-familie', at('/families/new', 'Opret en familie')],
  [
    'opret-familie-fejl',
    async ({ page }) => {
      await at('/families/new', 'Opret en familie')({ page } as Opening)
      await page.getByRole('textbox', { name: 'Fødselsdato' }).fill('31.2.2020')
      await page.getByRole('button', { name: 'Opret familien' }).click()
      await expect(page.getByText(/felter skal rettes/)).toBeVisible()
    },
  ],
  ['familie', openHolm],
  [
    'familie-tabel',
    async (opening) => {
      await openHolm(opening)
      await opening.page.getByRole('radio', { name: 'Tabel' }).click()
      await expect(opening.page.getByRole('table')).toBeVisible()
    },
  ],
  ['familie-kladde', (opening) => familyAt(opening, 'Familien Petrussen')],
  ['familie-afsluttet', (opening) => familyAt(opening, 'Familien Bjerregaard')],
  [
    'familie-uden-plan',
    async ({ page, api }) => {
      const family = await api.family(newName('Uden'))
      await page.goto(`/families/${family.id}`)
      await expect(page.getByText('Familien har ingen plan endnu')).toBeVisible()
    },
  ],
  [
    'familieteam',
    async ({ page, api }) => {
      const family = await api.family(newName('Team'))
      const team = `/families/${family.id}/team`
      await api.post(team, { name: 'Birgit Holm (farmor)', role: 'network' })
      await api.post(team, { name: 'Ungementoren', role: 'mentor', validFrom: daysFrom(today(), 14) })
      const { items } = await api.get<{ items: { id: string; role: string }[] }>(team)
      const [from] = items.filter(({ role }) => role === 'contact-person')
      const [colleague] = (await api.get<{ items: { id: string }[] }>('/staff?q=caseworker2')).items
      await api.post(`${team}/hand-over`, { from: from!.id, userId: colleague!.id, stayAs: 'other' })
      await page.goto(`/families/${family.id}`)
      await page.getByText('1 tidligere på teamet').click()
      await expect(page.getByRole('list', { name: 'Tidligere på familieteamet' })).toBeVisible()
      // What was pressed lies far down; the picture is of the whole page.
      await page.evaluate(() => window.scrollTo(0, 0))
    },
  ],
  [
    'familieteam-uden-adgang',
    async ({ page, api }) => {
      const family = await api.family(newName('Forladt'))
      // As the directory tells it when an account is closed, which nobody else's here may be.
      await page.route('**/team?*', async (route) => {
        const answer = await route.fetch()
        const team = (await answer.json()) as { items: { role: string; name: string }[] }
        for (const member of team.items) Object.assign(member, { available: member.role === 'caseworker' })
        await route.fulfill({ response: answer, json: team })
      })
      await page.goto(`/families/${family.id}`)
      await expect(page.getByText('har ikke længere adgang', { exact: true })).toHaveCount(2)
    },
  ],
  [
    'familie-findes-ikke',
    at('/families/00000000-0000-7000-8000-000000000000', /./, 'Vi kan ikke finde det, du leder efter.'),
  ],
  [
    'plan-afsluttet',
    async ({ page, api }) => {
      const { id } = await api.demoFamily('Familien Bjerregaard')
      const plans = await api.get<{ items: { id: string; status: string }[] }>(`/families/${id}/plans`)
      await page.goto(`/families/${id}/plans/${plans.items.find(({ status }) => status === 'closed')!.id}`)
      await expect(page.getByText('Planen blev afsluttet')).toBeVisible()
    },
  ],
  ['ny-person', holm('/members/new')],
  [
    'person',
    async ({ page, api }) => {
      const family = await api.demoFamily('Familien Holm')
      await page.goto(`/families/${family.id}/members/${family.members[0]!.id}`)
      await heading(page, /Holm/)
    },
  ],
  [
    'ny-plan',
    async (opening) => {
      await holm('/plans/new')(opening)
      await expect(opening.page.getByRole('button', { name: 'Gem kladden' })).toBeVisible()
    },
  ],
  ['maal-med-forloeb', goalOfHolm(/^Emil er i skole/)],
  ['maal-foreslaaet', goalOfHolm(/kørekort/)],
  ['maal-stoppet', goalOfHolm(/lektiecafé/)],
  ['programmer', at('/programmes', 'Programmer', 'Familien i Centrum')],
  [
    'program',
    async ({ page }) => {
      await page.goto('/programmes')
      await page.getByRole('link', { name: 'Familien i Centrum' }).click()
      await heading(page, 'Familien i Centrum')
    },
  ],
  ['ikke-din-rolle', at('/programmes/new', 'Du har ikke adgang til denne side')],
  ['findes-ikke', at('/findes/ikke', 'Siden findes ikke')],
]

for (const [name, open] of screens) test(name, looked(name, open))
