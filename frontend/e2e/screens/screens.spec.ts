import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'
import { inspect } from '../support/inspect'
import { newName, type Api } from '../support/api'
import { userMenu } from '../support/people'
import { dialog, pick, take } from '../support/screen'

/** Every screen and every dialog, as accessible and as well-behaved as the others. */
test.setTimeout(120_000)

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

type Opening = { page: Page; api: Api }
/** The page, and something of what it shows: its head alone comes before its content. */
const at =
  (path: string, name: string | RegExp, ...content: string[]) =>
  async ({ page }: Opening) => {
    await page.goto(path)
    await heading(page, name)
    for (const text of content) await expect(page.getByText(text).first()).toBeVisible()
  }

/** The demo families: one under way, one that waits for a yes, one closed with a new draft. */
async function familyAt({ page, api }: Opening, name: string, more = '') {
  const family = await api.demoFamily(name)
  await page.goto(`/families/${family.id}${more}`)
  const main = page.getByRole('main')
  await expect(more ? main.getByRole('link', { name }) : main.getByRole('grid').first()).toBeVisible()
  return family
}
const holm = (more?: string) => (opening: Opening) => familyAt(opening, 'Familien Holm', more)

async function openHolm(opening: Opening) {
  await holm()(opening)
  await expect(opening.page.getByRole('grid', { name: /^Mål i 2 · / })).toBeVisible()
}
const goalOfHolm = (find: RegExp) => async (opening: Opening) => {
  const family = await opening.api.demoFamily('Familien Holm')
  const { goals } = await opening.api.overview(family.id)
  const goal = goals.find(({ title }) => find.test(title))!
  await opening.page.goto(`/families/${family.id}/goals/${goal.id}`)
  await heading(opening.page, goal.title)
  await expect(opening.page.getByText('Om målet')).toBeVisible()
}
const inMenu = (menu: string | RegExp, item: string) => async (opening: Opening) => {
  await openHolm(opening)
  await take(opening.page, menu, item)
  await expect(opening.page.getByRole('dialog').or(opening.page.getByRole('alertdialog'))).toBeVisible()
}

const screens: [name: string, open: (opening: Opening) => Promise<unknown>][] = [
  ['i-dag', at('/', 'I dag', 'Familien Holm')],
  [
    'i-dag-alle',
    async ({ page }) => {
      await at('/', 'I dag', 'Familien Holm')({ page } as Opening)
      await page.getByRole('radio', { name: 'Alle familier' }).click()
      await expect(page.getByText('Familien Yilmaz').first()).toBeVisible()
    },
  ],
  ['familier', at('/families', 'Familier', 'Familien Holm')],
  [
    'familier-ligner',
    async ({ page }) => {
      await page.goto('/families')
      await page.getByRole('main').getByRole('searchbox').fill('yilmas')
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

const dialogs: typeof screens = [
  [
    'dialog-familiens-navn',
    async (opening) => {
      await openHolm(opening)
      await opening.page.getByRole('button', { name: 'Rediger familiens navn' }).click()
    },
  ],
  [
    'dialog-nyt-maal',
    async (opening) => {
      await openHolm(opening)
      await opening.page.getByRole('button', { name: 'Foreslå et mål', exact: true }).first().click()
      await dialog(opening.page).getByRole('button', { name: 'Foreslå målet' }).click()
      await expect(opening.page.getByText(/felter skal rettes/)).toBeVisible()
    },
  ],
  ['dialog-ret-maal', inMenu(/^Flere valg for »Camilla er i virk/, 'Rediger målet')],
  ['dialog-ja', inMenu(/^Flere valg for »Camilla tager kørekort/, 'Registrer familiens ja')],
  [
    'dialog-vurder',
    async (opening) => {
      await inMenu(/^Flere valg for »Camilla er i virk/, 'Vurder målet')(opening)
      await pick(dialog(opening.page), '+1 mere end ventet')
    },
  ],
  ['dialog-stop', inMenu(/^Flere valg for »Camilla er i virk/, 'Stop målet')],
  ['dialog-genaabn', inMenu(/^Flere valg for »Emil er i skole/, 'Genåbn målet')],
  ['dialog-ret-plan', inMenu('Flere valg for planen', 'Rediger planen')],
  ['dialog-ny-fase', inMenu('Flere valg for planen', 'Tilføj en fase')],
  ['dialog-afslut-plan', inMenu('Flere valg for planen', 'Afslut planen')],
  ['dialog-ret-fase', inMenu(/^Flere valg for 2 · /, 'Rediger fasen')],
  ['dialog-del-fase', inMenu(/^Flere valg for 2 · /, 'Del fasen i to')],
  ['dialog-fjern-fase', inMenu(/^Flere valg for 2 · /, 'Fjern fasen')],
  [
    'dialog-aktiver',
    async ({ page, api }) => {
      const family = await api.family(newName('Klar'))
      const goal = await api.goal(await api.plan(family))
      await api.post(`/goals/${goal.id}/agree`)
      await page.goto(`/families/${family.id}`)
      await page.getByRole('button', { name: 'Sæt planen i gang' }).click()
      await expect(page.getByRole('alertdialog')).toBeVisible()
    },
  ],
  [
    'dialog-fjern-person',
    async (opening) => {
      const family = await opening.api.demoFamily('Familien Holm')
      await opening.page.goto(`/families/${family.id}/members/${family.members[0]!.id}`)
      await opening.page.getByRole('button', { name: 'Fjern fra familien' }).click()
      await expect(opening.page.getByRole('alertdialog')).toBeVisible()
    },
  ],
  [
    'menu-bruger',
    async ({ page }) => {
      await page.goto('/families')
      await heading(page, 'Familier')
      await userMenu(page, 'coordinator').click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
  ],
  [
    'menu-maal',
    async (opening) => {
      await openHolm(opening)
      await opening.page.getByRole('button', { name: /^Flere valg for »Camilla er i virk/ }).click()
      await expect(opening.page.getByRole('menu')).toBeVisible()
    },
  ],
  [
    'valg-program',
    async ({ page }) => {
      await page.goto('/families')
      await page
        .getByRole('main')
        .getByRole('button', { name: /Program/ })
        .click()
      await expect(page.getByRole('option', { name: 'Familien i Centrum' })).toBeVisible()
    },
  ],
]

for (const [name, open] of [...screens, ...dialogs]) {
  test(name, async ({ page, coordinator, watch }) => {
    if (name.endsWith('findes-ikke')) watch.allow(/status of 404/)
    await open({ page, api: coordinator })
    await inspect(page, name)
  })
}

test.describe('an administrator', () => {
  test.use({ role: 'administrator' })

  test('nyt-program', async ({ page }) => {
    await page.goto('/programmes/new')
    await page.getByRole('button', { name: 'Tilføj en fase' }).click()
    await page.getByRole('button', { name: 'Opret programmet' }).click()
    await expect(page.getByText(/felter skal rettes/)).toBeVisible()
    await inspect(page, 'nyt-program')
  })

  test('ret-program', async ({ page }) => {
    await page.goto('/programmes')
    await page.getByRole('link', { name: 'Familien i Centrum' }).click()
    await page.getByRole('button', { name: 'Rediger programmet' }).click()
    await expect(page.getByRole('button', { name: 'Gem' })).toBeVisible()
    await inspect(page, 'ret-program')
  })
})

test.describe('a leader', () => {
  test.use({ role: 'leader' })

  test('leder-familie', async ({ page, coordinator }) => {
    await openHolm({ page, api: coordinator })
    await inspect(page, 'leder-familie')
  })
})

test.describe('nobody', () => {
  test.use({ role: null })
  test.beforeEach(({ watch }) => watch.allow(/status of 401/))

  test('velkommen', async ({ page }) => {
    await page.goto('/')
    await heading(page, 'Én familie, én plan')
    await inspect(page, 'velkommen')
  })

  test('logget-ud', async ({ page }) => {
    await page.goto('/?signedOut')
    await expect(page.getByText('Du er logget ud.')).toBeVisible()
    await inspect(page, 'logget-ud')
  })
})

test('dialog-konflikt', async ({ page, coordinator, watch }) => {
  watch.allow(/status of 412/)
  const family = await coordinator.family(newName('Kiær'))
  const goal = await coordinator.goal(await coordinator.plan(family))
  await page.goto(`/families/${family.id}`)
  await take(page, `Flere valg for »${goal.title}«`, 'Rediger målet')
  await coordinator.patch(
    `/goals/${goal.id}`,
    { title: 'Deres titel', description: 'Deres tekst', lifeArea: 'wellbeing' },
    goal.version,
  )
  await dialog(page).getByLabel('Hvad skal blive anderledes?').fill('Min titel')
  await dialog(page).getByLabel('Beskrivelse').fill('Min tekst')
  await dialog(page).getByRole('button', { name: 'Gem' }).click()
  await expect(dialog(page, 'En anden har også ændret dette')).toBeVisible()
  await inspect(page, 'dialog-konflikt')
})

test('dialog-logget-ud', async ({ page, watch }) => {
  watch.allow(/status of 401/)
  await page.goto('/families')
  await heading(page, 'Familier')
  await page.context().clearCookies()
  await page.getByRole('link', { name: 'I dag' }).click()
  await expect(page.getByRole('alertdialog', { name: 'Du er logget ud' })).toBeVisible()
  await inspect(page, 'dialog-logget-ud')
})
