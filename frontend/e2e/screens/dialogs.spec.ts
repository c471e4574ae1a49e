import { newName } from '../support/api'
import { inspect } from '../support/inspect'
import { familyAt, heading, looked, openHolm, type Opening, type Screen } from '../support/openings'
import { userMenu } from '../support/people'
import { choose, dialog, pick, take } from '../support/screen'
import { expect, test } from '../support/test'

/** Every dialog and menu, as it lies over its page. */
test.setTimeout(120_000)

const inMenu = (menu: string | RegExp, item: string) => async (opening: Opening) => {
  await openHolm(opening)
  await take(opening.page, menu, item)
  await expect(opening.page.getByRole('dialog').or(opening.page.getByRole('alertdialog'))).toBeVisible()
}

const screens: Screen[] = [
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
    'dialog-henvis',
    async (opening) => {
      await openHolm(opening)
      await opening.page.getByRole('button', { name: 'Henvis til et program' }).click()
      await dialog(opening.page).getByRole('button', { name: 'Henvis familien' }).click()
      await expect(opening.page.getByText(/felt skal rettes/)).toBeVisible()
    },
  ],
  [
    'dialog-indskriv',
    async (opening) => {
      await familyAt(opening, 'Familien Petrussen')
      await opening.page.getByRole('button', { name: 'Indskriv familien' }).click()
      await expect(dialog(opening.page)).toBeVisible()
    },
  ],
  [
    'dialog-tilfoej-til-team',
    async (opening) => {
      await openHolm(opening)
      await opening.page.getByRole('button', { name: 'Tilføj til teamet' }).click()
      const form = dialog(opening.page)
      await form.getByRole('button', { name: 'Tilføj', exact: true }).click()
      await expect(opening.page.getByText('2 felter skal rettes')).toBeVisible()
    },
  ],
  [
    'dialog-team-uden-konto',
    async (opening) => {
      await openHolm(opening)
      await opening.page.getByRole('button', { name: 'Tilføj til teamet' }).click()
      await pick(dialog(opening.page), /^En person uden konto/)
      await dialog(opening.page).getByLabel('Navn').fill('Birgit Holm (farmor)')
    },
  ],
  [
    'dialog-team-soeg',
    async (opening) => {
      await openHolm(opening)
      await opening.page.getByRole('button', { name: 'Tilføj til teamet' }).click()
      await dialog(opening.page).getByRole('combobox', { name: 'Medarbejder' }).fill('l')
      await expect(opening.page.getByRole('option', { name: 'Lise Bang' })).toBeVisible()
    },
  ],
  ['dialog-ret-team', inMenu('Flere valg for Jakob Lund', 'Ret rolle, enhed eller datoer')],
  ['dialog-fjern-fra-team', inMenu('Flere valg for Jakob Lund', 'Fjern fra teamet')],
  [
    'dialog-overdrag',
    async (opening) => {
      await openHolm(opening)
      await opening.page.getByRole('button', { name: 'Overdrag' }).click()
      const form = dialog(opening.page)
      await form.getByRole('combobox', { name: 'Ny kontaktperson' }).fill('Anders')
      await opening.page.getByRole('option', { name: 'Anders Holt' }).click()
      await choose(form, 'Hvad er Mette Sørensen på teamet bagefter\\?', 'Forlader teamet')
      await expect(form.getByText(/^Det er dig selv/)).toBeVisible()
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

for (const [name, open] of screens) test(name, looked(name, open))

test.describe('a caseworker', () => {
  test.use({ role: 'caseworker' })

  const more = 'Flere valg for »Familien i Centrum«'
  for (const [name, item] of [
    ['dialog-gennemfoert', 'Afslut som gennemført'],
    ['dialog-afbryd', 'Afbryd indskrivningen'],
  ] as const)
    test(name, looked(name, inMenu(more, item)))
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

for (const [name, idleSecondsLeft, secondsLeft] of [
  ['dialog-snart-logget-ud', 272, 20_000],
  ['dialog-dagen-er-slut', 1800, 272],
] as const)
  test(name, async ({ page }) => {
    await page.route('**/api/v1/session', (route) =>
      route.fulfill({ json: { idleSecondsLeft, secondsLeft, warningSeconds: 300 } }),
    )
    await page.goto('/families')
    await expect(page.getByRole('alertdialog', { name: 'Du bliver snart logget ud' })).toBeVisible()
    await inspect(page, name)
  })

test('dialog-alle-steder', async ({ page }) => {
  await page.goto('/families')
  await take(page, /^Din menu/, 'Log ud alle steder')
  await expect(page.getByRole('alertdialog', { name: 'Log ud alle steder?' })).toBeVisible()
  await inspect(page, 'dialog-alle-steder')
})

test('sessionen-er-slut', async ({ page, watch }) => {
  watch.allow(/status of 401/)
  await page.goto('/families')
  await heading(page, 'Familier')
  await page.context().clearCookies()
  await page.getByRole('link', { name: 'I dag' }).click()
  await expect(page.getByRole('heading', { name: 'Du er logget ud' })).toBeVisible()
  await inspect(page, 'sessionen-er-slut')
})
