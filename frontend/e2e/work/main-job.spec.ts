import { expect, test } from '../support/test'
import { newName, today } from '../support/api'
import { signIn, signOut } from '../support/people'
import { choose, daysFrom, dialog, goalIn, pick, take, typed } from '../support/screen'

test.use({ role: null })
test.setTimeout(180_000)

const people = [
  { role: 'Forælder', given: 'Sanne', born: '12.4.1988' },
  { role: 'forælder', given: 'Karim', born: '3.11.1985' },
  { role: 'barn', given: 'Alma', born: '14.9.2012' },
  { role: 'barn', given: 'Noah', born: '2.2.2016' },
  { role: 'barn', given: 'Vera', born: '28.6.2021' },
]
const school = 'Noah er i skole hver dag'
const job = 'Sanne er i praktik ti timer om ugen'
const flat = 'En lejlighed med plads til alle fem'

test('a family is registered, gets one plan, works towards its goals, and the plan is closed', async ({
  page,
  watch,
}) => {
  watch.allow(/status of 401/)
  const name = newName('Winther')
  const phases = page.getByRole('table', { name: 'Planens faser og mål' }).getByRole('row')

  await test.step('signs in through Keycloak', async () => {
    await page.goto('/')
    await signIn(page, 'coordinator')
    await expect(page.getByRole('heading', { level: 1, name: 'I dag' })).toBeVisible()
  })

  await test.step('registers a family of five in one form', async () => {
    await page.getByRole('link', { name: 'Familier', exact: true }).click()
    await page.getByRole('link', { name: 'Opret en familie' }).click()
    for (const [index, person] of people.entries()) {
      if (index > 0) await page.getByRole('button', { name: `Tilføj ${person.role}`, exact: true }).click()
      const row = page.getByRole('group', { name: `Person ${index + 1}`, exact: true })
      await expect(row.getByLabel('Fornavn')).toBeVisible()
      await row.getByLabel('Fornavn').fill(person.given)
      if (index === 0) await row.getByLabel('Efternavn').fill(name)
      await expect(row.getByLabel('Efternavn')).toHaveValue(name)
      await row.getByRole('textbox', { name: 'Fødselsdato' }).fill(person.born)
    }
    await expect(page.getByLabel('Familiens navn')).toHaveValue(`Familien ${name}`)
    await page.getByRole('button', { name: 'Opret familien' }).click()

    await expect(page.getByRole('heading', { level: 1, name: `Familien ${name}` })).toBeVisible()
    await expect(page.getByText(/^FP-\d{4}-\d{4,}$/)).toBeVisible()
    const members = page.getByRole('list', { name: 'Familiens medlemmer' })
    for (const { given } of people) await expect(members.getByText(`${given} ${name}`)).toBeVisible()
  })

  await test.step("makes a plan from Vejle's template: three half-years", async () => {
    await page.getByRole('link', { name: 'Opret en plan' }).click()
    await page.getByRole('textbox', { name: 'Planen begynder' }).fill(typed(today()))
    await choose(page.getByRole('main'), 'Program', /Familien i Centrum/)
    await page.getByLabel('Planens navn').fill('Ro, skole og arbejde')
    await page.getByRole('button', { name: 'Gem kladden' }).click()

    await expect(page.getByRole('heading', { name: 'Ro, skole og arbejde' })).toBeVisible()
    await expect(page.getByText('3 faser')).toBeVisible()
    await page.getByRole('radio', { name: 'Tabel' }).click()
    await expect(phases).toHaveCount(4)
  })

  const lists = await page
    .getByRole('grid', { name: /^Mål i / })
    .evaluateAll((grids) => grids.map((grid) => grid.getAttribute('aria-label')!.replace('Mål i ', '')))
  const [first, second] = lists as [string, string]

  await test.step('adjusts a phase; its neighbour follows', async () => {
    await take(page, `Flere valg for ${first}`, 'Rediger fasen')
    const form = dialog(page, 'Rediger fase 1')
    await form.getByLabel('Fasens navn').fill('Ro på')
    await form.getByRole('textbox', { name: 'Slutter' }).fill(typed(daysFrom(today(), 99)))
    await form.getByRole('button', { name: 'Gem' }).click()
    await expect(form).toBeHidden()
    await expect(phases.nth(1)).toContainText('1 · Ro på')
    const day = (iso: string) =>
      new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'short' }).format(new Date(iso))
    await expect(phases.nth(1)).toContainText(day(daysFrom(today(), 99)))
    await expect(phases.nth(2)).toContainText(day(daysFrom(today(), 100)))
  })

  await test.step("proposes the family's goals and a professional's", async () => {
    for (const goal of [
      { title: school, by: 'Familien', owner: 'Noah', area: 'Skolegang' },
      { title: job, by: 'En fagperson', owner: 'Sanne', area: 'Arbejde' },
      { title: flat, by: 'Familien', owner: 'Hele familien', area: 'Bolig' },
    ]) {
      await page.getByRole('button', { name: 'Foreslå et mål', exact: true }).first().click()
      const form = dialog(page, 'Foreslå et mål')
      await form.getByLabel('Hvad skal blive anderledes?').fill(goal.title)
      await pick(form, new RegExp(`^${goal.by}`))
      await choose(form, 'Hvem er målet for\\?', goal.owner)
      await choose(form, 'Livsområde', goal.area)
      await form.getByRole('button', { name: 'Foreslå målet' }).click()
      await expect(form).toBeHidden()
      await expect(goalIn(page, 'Mål i 1 · Ro på', goal.title)).toBeVisible()
    }
    await expect(page.getByRole('button', { name: 'Sæt planen i gang' })).toBeDisabled()
  })

  await test.step('the family agrees', async () => {
    for (const goal of [school, job, flat]) {
      await page.getByRole('button', { name: `Registrer familiens ja: ${goal}` }).click()
      const form = dialog(page, 'Registrer familiens ja')
      await form.getByLabel('Hvordan sagde de ja?').fill('Aftalt hjemme ved køkkenbordet.')
      await form.getByRole('button', { name: 'Gem familiens ja' }).click()
      await expect(form).toBeHidden()
      await expect(goalIn(page, 'Mål i 1 · Ro på', goal)).toContainText('Aftalt')
    }
  })

  await test.step('activates the plan', async () => {
    await page.getByRole('button', { name: 'Sæt planen i gang' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Sæt planen i gang' }).click()
    await expect(page.getByRole('alertdialog')).toBeHidden()
    await expect(page.getByText('Plan i gang')).toBeVisible()
  })

  await test.step('starts a goal and evaluates it twice; the course shows both', async () => {
    await page.getByRole('button', { name: `Gå i gang: ${school}` }).click()
    for (const [achievement, note, day] of [
      ['mindre end ventet', 'Tre dage ud af fem.', daysFrom(today(), -1)],
      ['mere end ventet', 'Alle fem dage.', today()],
    ] as const) {
      await page.getByRole('button', { name: `Vurder: ${school}` }).click()
      const form = dialog(page, 'Vurder målet')
      await pick(form, new RegExp(`[−+]1 ?${achievement}`))
      await form.getByLabel('Hvad bygger vurderingen på?').fill(note)
      await form.getByRole('textbox', { name: 'Vurderet' }).fill(typed(day))
      await form.getByRole('button', { name: 'Gem vurderingen' }).click()
      await expect(form).toBeHidden()
    }
    await page.getByRole('link', { name: school }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: school })).toBeVisible()
    await expect(page.getByRole('img', { name: /^Vurderinger over tid/ })).toBeVisible()
    await expect(page.getByText('Tre dage ud af fem.')).toBeVisible()
    await expect(page.getByText('Alle fem dage.')).toBeVisible()
    await expect(page.getByText(/Mette Sørensen/)).toHaveCount(3)
    await page.getByRole('link', { name: `Familien ${name}` }).click()
  })

  await test.step('moves a goal to the next phase, parks another and takes it up again', async () => {
    await take(page, `Flere valg for »${job}«`, `Flyt til ${second}`)
    await expect(goalIn(page, `Mål i ${second}`, job)).toBeVisible()
    await take(page, `Flere valg for »${flat}«`, 'Parker til senere')
    await expect(goalIn(page, 'Parkerede mål', flat)).toBeVisible()
    await page.getByRole('button', { name: `Tag op igen: ${flat}` }).click()
    await expect(goalIn(page, /^Mål i /, flat)).toBeVisible()
    await expect(goalIn(page, 'Parkerede mål', flat)).toBeHidden()
  })

  await test.step('closes the plan with a reason, and it can only be read', async () => {
    await take(page, 'Flere valg for planen', 'Afslut planen')
    const form = dialog(page, 'Afslut planen')
    await form.getByRole('button', { name: 'Afslut planen' }).click()
    await expect(form.getByText('2 felter skal rettes')).toBeVisible()
    await pick(form, /^Formålet er nået/)
    await form
      .getByLabel('Hvorfor afsluttes planen?')
      .fill('Noah er glad for skolen, og Sanne har fået arbejde.')
    await form.getByRole('button', { name: 'Afslut planen' }).click()
    await expect(form).toBeHidden()
    await expect(page.getByText('Noah er glad for skolen, og Sanne har fået arbejde.')).toBeVisible()
    await expect(page.getByRole('button', { name: /Foreslå et mål/ })).toHaveCount(0)
  })

  await test.step('is found in the list by one of the children, and signs out', async () => {
    await page.getByRole('searchbox', { name: 'Søg efter en familie' }).fill(`vera ${name}`)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: new RegExp(`Familien ${name}`) }).click()
    await expect(page.getByRole('heading', { level: 1, name: `Familien ${name}` })).toBeVisible()
    await signOut(page, 'coordinator')
    await page.getByRole('button', { name: 'Log ind' }).click()
    await expect(page.locator('#password')).toBeVisible()
  })
})
