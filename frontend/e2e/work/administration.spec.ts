import type { Page } from '@playwright/test'
import { newName, today, type Api, type Family } from '../support/api'
import { choose, daysFrom, dialog, take, typed } from '../support/screen'
import { expect, test } from '../support/test'

test.use({ role: 'administrator' })
// Two people sign in.
test.setTimeout(120_000)

const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name })
const question = (page: Page, name: string) => page.getByRole('alertdialog', { name })

/** As the administrator whose page it is: with a template, and led by nobody. */
async function programmeOf(page: Page) {
  const answer = await page.request.post('/api/v1/programmes', {
    headers: { 'X-Requested-With': 'JavaScript' },
    data: {
      name: newName('Hånd i hånd'),
      municipality: 'Ådal',
      planTemplate: [{ title: 'Ro', months: 6, focus: 'En dag ad gangen' }],
    },
  })
  expect(answer.status()).toBe(201)
  return (await answer.json()) as { id: string; name: string }
}

/** On nobody's team but the coordinator's, and referred to the programme. */
async function familyIn(coordinator: Api, programmeId: string) {
  const familyName = newName('Skov')
  const family = await coordinator.post<Family>('/families', {
    name: `Familien ${familyName}`,
    members: [{ givenName: 'Karen', familyName, birthDate: '1988-04-12', role: 'parent' }],
  })
  await coordinator.post(`/families/${family.id}/enrolments`, { programmeId })
  return family
}

test('makes a unit, is told that its name is taken, renames it and closes it', async ({ page, watch }) => {
  const name = newName('Dagtilbud Nord')
  await page.goto('/')
  await page.getByRole('navigation').getByRole('link', { name: 'Enheder' }).click()
  await page.getByRole('button', { name: 'Opret en enhed' }).click()
  const form = dialog(page, 'Opret en enhed')
  await form.getByLabel('Navn').fill('Jobcentret')
  await choose(form, 'Område', 'Dagtilbud')
  watch.allow(/status of 409/)
  await form.getByRole('button', { name: 'Opret enheden' }).click()
  await expect(form.getByText('Navnet er allerede brugt.')).toBeVisible()
  await form.getByLabel('Navn').fill(name)
  await form.getByRole('button', { name: 'Opret enheden' }).click()
  const row = page.getByRole('listitem').filter({ hasText: name })
  await expect(part(page, /^Åbne enheder/).locator(row)).toContainText('Dagtilbud')

  await take(page, `Flere valg for »${name}«`, 'Rediger enheden')
  await dialog(page).getByLabel('Navn').fill(`${name} og Vest`)
  await dialog(page).getByRole('button', { name: 'Gem' }).click()
  await expect(dialog(page)).toBeHidden()
  await take(page, `Flere valg for »${name} og Vest«`, 'Luk enheden')
  await dialog(page).getByRole('button', { name: 'Luk enheden' }).click()
  await expect(part(page, /^Lukkede enheder/).locator(row)).toContainText(`${name} og Vest`)
})

test('makes a code, moves it, and ends it: then it is chosen no more', async ({
  page,
  open,
  coordinator,
}) => {
  const name = newName('Tilsyn')
  const { caseNumber } = await coordinator.demoFamily('Familien Holm')
  const colleague = await open('coordinator')
  const reason = colleague.getByRole('radio', { name })
  const lookForReasons = async () => {
    await colleague.goto('/families/break-glass')
    await colleague.getByRole('textbox', { name: 'Sagsnummer' }).fill(caseNumber)
    await colleague.getByRole('button', { name: 'Find familien' }).click()
    await expect(colleague.getByRole('radio', { name: /^Vikar/ })).toBeAttached()
  }

  await page.goto('/')
  await page.getByRole('navigation').getByRole('link', { name: 'Kodelister' }).click()
  await page.getByRole('button', { name: 'Tilføj en kode' }).click()
  const form = dialog(page, 'Tilføj en kode')
  await form.getByLabel('Navn på dansk').fill(name)
  await form.getByLabel('Navn på engelsk').fill(`Inspection ${name}`)
  await form.getByRole('textbox', { name: 'Kan vælges fra' }).fill('1.1.2020')
  await form.getByRole('button', { name: 'Tilføj koden' }).click()
  const row = page.getByRole('listitem').filter({ hasText: name })
  await expect(row).toContainText(/inspection-tilsyn-/)
  const before = Number(await row.locator('span').first().textContent())
  await row.getByRole('button', { name: /^Flyt .* op$/ }).click()
  await expect(row.locator('span').first()).toHaveText(String(before - 1))
  await expect(row.getByRole('button', { name: /^Flyt .* op$/ })).toBeFocused()
  await lookForReasons()
  await expect(reason).toBeAttached()

  await take(page, `Flere valg for »${name}«`, 'Lad koden udgå')
  await dialog(page)
    .getByRole('textbox', { name: /^Sidste dag/ })
    .fill(typed(daysFrom(today(), -1)))
  await dialog(page).getByRole('button', { name: 'Lad den udgå' }).click()
  await expect(row.getByText('Udgået')).toBeVisible()
  await lookForReasons()
  await expect(reason).toHaveCount(0)
})

test('lets a leader lead a programme, who then sees its families, until it is taken away again', async ({
  page,
  open,
  coordinator,
  watch,
}) => {
  watch.allow(/status of 404/)
  const programme = await programmeOf(page)
  const family = await familyIn(coordinator, programme.id)
  const leader = await open('leader')
  const missing = leader.getByText('Vi kan ikke finde det, du leder efter.')
  await leader.goto(`/families/${family.id}`)
  await expect(missing).toBeVisible()

  await page.goto(`/programmes/${programme.id}`)
  const card = part(page, 'Programledere')
  await expect(card.getByText('Programmet har ingen leder.')).toBeVisible()
  await card.getByRole('button', { name: 'Tilføj en programleder' }).click()
  const form = dialog(page, 'Tilføj en programleder')
  await form.getByRole('combobox').fill('hanne')
  await page.getByRole('option', { name: 'Hanne Kjær' }).click()
  await form.getByRole('button', { name: 'Tilføj programlederen' }).click()
  await expect(card.getByRole('listitem')).toContainText('Hanne Kjær')

  await leader.reload()
  await expect(leader.getByRole('heading', { level: 1, name: family.name })).toBeVisible()
  await leader.goto(`/programmes/${programme.id}`)
  const led = part(leader, 'Programledere')
  await expect(led.getByText('Det er dig')).toBeVisible()
  await expect(led.getByRole('button')).toHaveCount(0)
  await expect(part(leader, 'Andre systemer')).toHaveCount(0)

  await card.getByRole('button', { name: 'Fjern Hanne Kjær som programleder' }).click()
  const asked = question(page, 'Fjern Hanne Kjær som programleder?')
  await expect(asked.getByText(/kan med det samme ikke længere se familierne/)).toBeVisible()
  await asked.getByRole('button', { name: 'Fjern lederen' }).click()
  await expect(card.getByText('Programmet har ingen leder.')).toBeVisible()
  await leader.goto(`/families/${family.id}`)
  await expect(missing).toBeVisible()
})

test('lets another system read the families of a programme, and no longer', async ({ page }) => {
  const programme = await programmeOf(page)
  await page.goto(`/programmes/${programme.id}`)
  const card = part(page, 'Andre systemer')
  await card.getByRole('button', { name: 'Tilføj et system' }).click()
  await dialog(page).getByLabel('Systemets klient-id').fill('integration')
  await dialog(page).getByRole('button', { name: 'Tilføj systemet' }).click()
  await expect(card.getByRole('listitem')).toHaveText('integration')
  await page.reload()
  await card.getByRole('button', { name: 'Fjern integration' }).click()
  await question(page, 'Fjern integration?').getByRole('button', { name: 'Fjern systemet' }).click()
  await expect(card.getByText('Ingen andre systemer læser programmets familier.')).toBeVisible()
})
