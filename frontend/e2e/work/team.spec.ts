import type { Page } from '@playwright/test'
import { newName, today, type Api, type Family } from '../support/api'
import { tabAndChoose, tabAndPress, tabTo } from '../support/keyboard'
import { choose, daysFrom, dialog, pick, take } from '../support/screen'
import { expect, test } from '../support/test'

const card = (page: Page) => page.getByRole('region', { name: /^(Familieteam|Family team)$/ })
const row = (page: Page, name: string) => card(page).getByRole('listitem').filter({ hasText: name })

/** On whose team nobody is but the coordinator, Mette Sørensen. */
const familyOf = (coordinator: Api, name: string) =>
  coordinator.post<Family>('/families', {
    name: newName(`Familien ${name}`),
    members: [{ givenName: 'Ida', familyName: name, birthDate: '1988-04-12', role: 'parent' }],
  })

/** Looks somebody up in the directory and takes them. */
async function find(page: Page, label: string, name: string) {
  await dialog(page).getByRole('combobox', { name: label }).fill(name.slice(0, 5))
  await page.getByRole('option', { name }).first().click()
}

test('whoever is added from the directory sees the family, and whoever is removed sees it no more', async ({
  page,
  coordinator,
  open,
  watch,
}) => {
  const family = await familyOf(coordinator, 'Dahl')
  const jakob = await open('caseworker')
  const listed = jakob.getByRole('main').getByRole('link', { name: family.name })
  await jakob.goto('/families')
  await expect(jakob.getByRole('link', { name: /^Familien Holm/ }).first()).toBeVisible()
  await expect(listed).toHaveCount(0)

  await page.goto(`/families/${family.id}`)
  await card(page).getByRole('button', { name: 'Tilføj til teamet' }).click()
  await find(page, 'Medarbejder', 'Jakob Lund')
  await choose(dialog(page), 'Rolle på teamet', 'Sagsbehandler')
  await choose(dialog(page), 'Enhed', 'Jobcentret')
  await dialog(page).getByRole('button', { name: 'Tilføj', exact: true }).click()
  await expect(row(page, 'Jakob Lund')).toContainText('Sagsbehandler · Jobcentret')
  await jakob.reload()
  await listed.first().click()
  await expect(jakob.getByRole('heading', { level: 1, name: family.name })).toBeVisible()
  await expect(card(jakob).getByText('dig', { exact: true })).toBeVisible()

  await take(page, 'Flere valg for Jakob Lund', 'Fjern fra teamet')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Fjern fra teamet' }).click()
  await expect(card(page).getByText('1 tidligere på teamet')).toBeVisible()
  await expect(row(page, 'Jakob Lund')).toBeHidden()
  // The button that opened the question is gone with the row.
  await expect(card(page).locator(':focus')).toHaveCount(1)
  watch.allow(/status of 404/)
  await jakob.getByRole('button', { name: 'Flere valg for Mette Sørensen' }).click()
  await jakob.getByRole('menuitem', { name: 'Ret enhed' }).click()
  await choose(dialog(jakob), 'Enhed', 'Jobcentret')
  await dialog(jakob).getByRole('button', { name: 'Gem' }).click()
  await expect(jakob.getByText('Vi kan ikke finde det, du leder efter.').first()).toBeVisible()
  // The refusal takes what was on the screen with it, without the page being loaded anew.
  await expect(jakob.getByText(family.name)).toHaveCount(0)
  await jakob.goto('/families')
  await expect(jakob.getByRole('link', { name: /^Familien Holm/ }).first()).toBeVisible()
  await expect(listed).toHaveCount(0)
})

test('the contact person hands over by keyboard alone and stays, and both heads tell who it is', async ({
  page,
  coordinator,
  open,
}) => {
  const family = await familyOf(coordinator, 'Ager')
  await page.goto(`/families/${family.id}`)
  const head = (on: Page) => on.getByText(/^Kontaktperson: /)
  await expect(head(page)).toHaveText('Kontaktperson: Mette Sørensen')
  await tabAndPress(page, card(page).getByRole('button', { name: 'Overdrag' }))
  const form = dialog(page, 'Overdrag til en anden')
  await tabTo(page, form.getByRole('combobox', { name: 'Ny kontaktperson' }))
  await page.keyboard.type('jakob')
  await expect(page.getByRole('option', { name: 'Jakob Lund' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(form.getByText('Brugernavn: caseworker')).toBeVisible()
  await tabAndChoose(
    page,
    form.getByRole('button', { name: /Enhed/ }),
    page.getByRole('option', { name: 'Jobcentret' }),
  )
  await tabAndChoose(
    page,
    form.getByRole('button', { name: /^.*Hvad er Mette Sørensen/ }),
    page.getByRole('option', { name: 'Anden rolle' }),
  )
  await tabAndPress(page, form.getByRole('button', { name: 'Overdrag' }))
  await expect(form).toBeHidden()
  await expect(head(page)).toHaveText('Kontaktperson: Jakob Lund, Jobcentret')
  await expect(row(page, 'Mette Sørensen').first()).toContainText('Anden rolle')
  await card(page).getByText('1 tidligere på teamet').click()
  await expect(card(page).getByRole('list', { name: 'Tidligere på familieteamet' })).toContainText(
    'Kontaktperson',
  )

  const jakob = await open('caseworker')
  await jakob.goto(`/families/${family.id}`)
  await expect(head(jakob)).toHaveText('Kontaktperson: Jakob Lund, Jobcentret')
})

test('whoever hands over and leaves is warned, and is taken where families are found', async ({
  page,
  coordinator,
  watch,
}) => {
  const family = await familyOf(coordinator, 'Bro')
  await page.goto(`/families/${family.id}`)
  await card(page).getByRole('button', { name: 'Overdrag' }).click()
  await find(page, 'Ny kontaktperson', 'Jakob Lund')
  await choose(dialog(page), 'Hvad er Mette Sørensen på teamet bagefter\\?', 'Forlader teamet')
  await expect(dialog(page).getByText(/^Det er dig selv/)).toBeVisible()
  watch.allow(/status of 404/)
  await dialog(page).getByRole('button', { name: 'Overdrag' }).click()
  await expect(page).toHaveURL('/families')
  await expect(page.getByRole('heading', { level: 1, name: 'Familier' })).toBeVisible()
  await expect(page.getByText('Jakob Lund er nu kontaktperson')).toBeVisible()
  await page.goto(`/families/${family.id}`)
  await expect(page.getByText('Vi kan ikke finde det, du leder efter.')).toBeVisible()
})

test('of two who hand over at once the second is told who it is now, and loses nothing typed', async ({
  page,
  coordinator,
  open,
  watch,
}) => {
  const family = await coordinator.family(newName('Vig'))
  await page.goto(`/families/${family.id}`)
  await card(page).getByRole('button', { name: 'Overdrag' }).click()
  await find(page, 'Ny kontaktperson', 'Jakob Lund')
  await choose(dialog(page), 'Hvad er Mette Sørensen på teamet bagefter\\?', 'Mentor')

  const leader = await open('leader')
  await leader.goto(`/families/${family.id}`)
  await card(leader).getByRole('button', { name: 'Overdrag' }).click()
  await find(leader, 'Ny kontaktperson', 'Lise Bang')
  await choose(dialog(leader), 'Hvad er Mette Sørensen på teamet bagefter\\?', 'Sagsbehandler')
  await dialog(leader).getByRole('button', { name: 'Overdrag' }).click()
  await expect(leader.getByText('Kontaktperson: Lise Bang')).toBeVisible()

  watch.allow(/status of 409/)
  const form = dialog(page, 'Overdrag til en anden')
  await form.getByRole('button', { name: 'Overdrag' }).click()
  await expect(form.getByText('Imens er Lise Bang blevet kontaktperson.')).toBeVisible()
  await expect(form.getByRole('combobox', { name: 'Ny kontaktperson' })).toHaveValue('Jakob Lund')
  await form.getByRole('button', { name: 'Overdrag' }).click()
  await expect(page.getByText('Kontaktperson: Jakob Lund')).toBeVisible()
})

test('in English: a person without an account joins by name, is changed, and stays as history', async ({
  page,
  coordinator,
}) => {
  await page.addInitScript(() => localStorage.setItem('familieplan.language', 'en'))
  const family = await familyOf(coordinator, 'Eng')
  await page.goto(`/families/${family.id}`)
  await expect(page.getByText('Contact person: Mette Sørensen')).toBeVisible()
  await card(page).getByRole('button', { name: 'Add to the team' }).click()
  const form = dialog(page, 'Add to the family team')
  await pick(form, /^A person without an account/)
  await form.getByLabel('Name').fill('Birgit (grandmother)')
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(form.getByText('Role on the team: Choose one of them')).toBeVisible()
  await choose(form, 'Role on the team', 'Private network')
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(row(page, 'Birgit (grandmother)')).toContainText('no account')

  await take(page, 'More choices for Birgit (grandmother)', 'Change role, unit or dates')
  await dialog(page)
    .getByRole('textbox', { name: /^Until/ })
    .fill(daysFrom(today(), 1).split('-').reverse().join('/'))
  await dialog(page).getByRole('button', { name: 'Save' }).click()
  await expect(row(page, 'Birgit (grandmother)')).toContainText(/until/)
  await take(page, 'More choices for Birgit (grandmother)', 'Remove from the team')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove from the team' }).click()
  await card(page).getByText('1 earlier on the team').click()
  await expect(card(page).getByRole('list', { name: 'Earlier on the family team' })).toContainText('Birgit')
})

test('the head and the card are made of one request, and nothing jumps when it comes', async ({
  page,
  coordinator,
}) => {
  const family = await familyOf(coordinator, 'Stille')
  const asked: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('/team')) asked.push(request.url())
  })
  await page.addInitScript(() => {
    window.shifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  let answer = () => {}
  const held = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/team?*', async (route) => {
    await held
    await route.continue()
  })
  const overview = page.waitForResponse(/\/overview$/)
  await page.goto(`/families/${family.id}`)
  await overview
  answer()
  await expect(page.getByText('Kontaktperson: Mette Sørensen')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(asked).toHaveLength(1)
  expect(await page.evaluate(() => window.shifts)).toBeLessThan(0.02)
})

declare global {
  interface Window {
    shifts: number
  }
}
