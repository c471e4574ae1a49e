import type { Page } from '@playwright/test'
import { newName, type Api, type Family } from '../support/api'
import { breakGlass, why } from '../support/glass'
import { pick } from '../support/screen'
import { expect, test } from '../support/test'

/** With a plan and a goal, and nobody on its team but the coordinator. */
async function familyOf(coordinator: Api, familyName = newName('Thorup')) {
  const family = await coordinator.post<Family>('/families', {
    name: `Familien ${familyName}`,
    members: [{ givenName: 'Karen', familyName, birthDate: '1988-04-12', role: 'parent' }],
  })
  const plan = await coordinator.plan(family)
  const goal = await coordinator.goal(plan, { title: 'Karen er i arbejde' })
  return { ...family, familyName, goal }
}

const reading = (page: Page) => page.getByText(/^Du læser familien med nødadgang til kl\. \d\d\.\d\d\.$/)
const changing = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('button', { name: /^(Ret|Rediger|Flere valg|Foreslå|Flyt|Gå i gang|Henvis|Sæt)/ })

test.describe('a caseworker', () => {
  test.use({ role: 'caseworker' })
  // Three people sign in.
  test.setTimeout(120_000)

  test('finds a family by a member, says why, and reads it without being offered to change it', async ({
    page,
    coordinator,
    open,
  }) => {
    const family = await familyOf(coordinator)
    await page.goto('/families')
    const main = page.getByRole('main')
    await main.getByRole('searchbox').fill(family.familyName)
    await main.getByRole('searchbox').press('Enter')
    await expect(page.getByText('Vi fandt ingen familier')).toBeVisible()
    await main.getByRole('link', { name: 'Nødadgang' }).click()

    await page.getByRole('radio', { name: 'Et familiemedlem' }).click()
    await page.getByLabel('Fornavn').fill('Karen')
    await page.getByLabel('Efternavn').fill(family.familyName)
    await page.getByRole('textbox', { name: 'Fødselsdato' }).fill('12.4.1988')
    await page.getByRole('button', { name: 'Find familien' }).click()
    await expect(page.getByRole('region', { name: `${family.name} ${family.caseNumber}` })).toBeVisible()
    await expect(main.getByText(family.caseNumber)).toBeVisible()
    await expect(main.getByText('Karen er i arbejde')).toHaveCount(0)
    await expect(page).toHaveURL('/families/break-glass')
    const kept = () => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state])
    expect(await page.evaluate(kept)).not.toContain(family.familyName)

    await pick(page, /^Vikar/)
    await page.getByLabel('Beskriv det kort').fill(why)
    await page.getByRole('button', { name: 'Åbn familien i otte timer' }).click()
    await expect(page).toHaveURL(`/families/${family.id}`)
    await expect(page.getByRole('heading', { level: 1, name: family.name })).toBeVisible()
    await expect(reading(page)).toBeVisible()
    await expect(page.getByRole('grid').first()).toBeVisible()
    await expect(changing(page)).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Tilføj en person' })).toHaveCount(0)

    await page.goto(`/families/${family.id}/goals/${family.goal.id}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Karen er i arbejde' })).toBeVisible()
    await expect(reading(page)).toBeVisible()
    await expect(main.getByRole('button')).toHaveCount(0)
    await page.goto(`/families/${family.id}/members/${family.members[0]!.id}`)
    await expect(page.getByText('Fødselsdato')).toBeVisible()
    await expect(main.getByRole('textbox')).toHaveCount(0)
    await page.goto(`/families/${family.id}/plans/new`)
    await expect(page.getByText('Med nødadgang kan du ikke ændre noget.')).toBeVisible()

    const told = /^Jakob Lund åbnede familien .* og kan læse den til kl\. \d\d\.\d\d\.$/
    const contact = await open('coordinator')
    await contact.goto(`/families/${family.id}`)
    await expect(contact.getByText(told)).toBeVisible()
    await expect(contact.getByText(why)).toBeVisible()
    await expect(contact.getByRole('button', { name: 'Rediger familiens navn' })).toBeVisible()
    await contact.goto('/')
    await contact.getByRole('link', { name: family.caseNumber, exact: true }).click()
    await expect(contact.getByRole('heading', { level: 1, name: family.name })).toBeVisible()

    const auditor = await open('auditor')
    await auditor.goto('/')
    await expect(auditor).toHaveURL('/break-glass')
    const row = auditor.getByRole('row', { name: new RegExp(family.caseNumber) })
    for (const text of ['Jakob Lund', 'Vikar for en kollega', why, 'Åben nu'])
      await expect(row).toContainText(text)
  })

  test('changes a family as everybody on its team does once they have come on it', async ({
    page,
    coordinator,
  }) => {
    const family = await familyOf(coordinator)
    await breakGlass(page, family.id)
    await page.goto(`/families/${family.id}`)
    await expect(reading(page)).toBeVisible()
    const { items } = await coordinator.get<{ items: { id: string; username: string }[] }>('/staff?limit=200')
    const { id: userId } = items.find(({ username }) => username === 'caseworker')!
    await coordinator.post(`/families/${family.id}/team`, { userId, role: 'caseworker' })
    await page.reload()
    await expect(page.getByRole('button', { name: 'Rediger familiens navn' })).toBeVisible()
    await expect(reading(page)).toHaveCount(0)
  })
})

test.describe('a leader', () => {
  test.use({ role: 'leader' })

  test('only reads a family by the glass, until it comes to a programme they lead', async ({
    page,
    coordinator,
  }) => {
    const family = await familyOf(coordinator)
    await breakGlass(page, family.id)
    await page.goto(`/families/${family.id}`)
    await expect(reading(page)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Overdrag' })).toHaveCount(0)
    await coordinator.referral(family)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Overdrag' })).toBeVisible()
    await expect(reading(page)).toHaveCount(0)
  })
})

test('a family that one sees anyway is opened without breaking anything', async ({
  page,
  coordinator,
  watch,
}) => {
  watch.allow(/status of 409/)
  const family = await familyOf(coordinator)
  await page.goto('/families/break-glass')
  await page.getByRole('textbox', { name: 'Sagsnummer' }).fill(family.caseNumber)
  await page.getByRole('button', { name: 'Find familien' }).click()
  await pick(page, /^Akut/)
  await page.getByLabel('Beskriv det kort').fill(why)
  await page.getByRole('button', { name: 'Åbn familien i otte timer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: family.name })).toBeVisible()
  await expect(page.getByText('Du kan se familien uden nødadgang')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Rediger familiens navn' })).toBeVisible()
})

for (const [role, paths] of [
  ['auditor', ['/families/break-glass']],
  ['administrator', ['/families/break-glass', '/break-glass']],
] as const)
  test.describe(role, () => {
    test.use({ role })

    test(`the ${role} is not offered what is not theirs`, async ({ page }) => {
      for (const path of paths) {
        await page.goto(path)
        await expect(
          page.getByRole('heading', { level: 1, name: 'Du har ikke adgang til denne side' }),
        ).toBeVisible()
      }
    })
  })
