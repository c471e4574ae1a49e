import { expect, test } from '../support/test'
import { newName } from '../support/api'
import { typed } from '../support/screen'

const notYours = 'Du har ikke adgang til denne side'

test.describe('a leader', () => {
  test.use({ role: 'leader' })

  test('reads everything about a family and is offered no way to change it but its team and the end of its enrolment', async ({
    page,
    coordinator,
    watch,
  }) => {
    const family = await coordinator.demoFamily('Familien Holm')
    const { goals } = await coordinator.overview(family.id)
    await page.goto(`/families/${family.id}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Familien Holm' })).toBeVisible()
    await expect(page.getByRole('grid', { name: /^Mål i 2 · / })).toBeVisible()
    const changing = page.getByRole('button', {
      name: /^(Ret|Flere valg|Foreslå|Flyt|Vurder|Gå i gang|Henvis|Tilføj|Overdrag)/,
    })
    const names = () =>
      changing.evaluateAll((buttons) =>
        buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent),
      )
    await expect
      .poll(names)
      .toEqual([
        'Tilføj til teamet',
        'Overdrag',
        'Flere valg for Mette Sørensen',
        'Flere valg for Morten Ravn, klasselærer',
        'Flere valg for Inger (farmor)',
        'Flere valg for Jakob Lund',
        'Flere valg for »Familien i Centrum«',
      ])
    await expect(page.getByRole('link', { name: 'Tilføj en person' })).toHaveCount(0)

    await page.goto(`/families/${family.id}/goals/${goals[0]!.id}`)
    await expect(page.getByRole('heading', { level: 1, name: goals[0]!.title })).toBeVisible()
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)

    await page.goto(`/families/${family.id}/members/${family.members[0]!.id}`)
    await expect(page.getByText('Fødselsdato')).toBeVisible()
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)

    await page.goto('/families')
    await expect(page.getByRole('link', { name: 'Familien Holm' }).first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'Opret en familie' })).toHaveCount(0)
    await expect(page.getByRole('radio', { name: 'Alle familier' })).toBeChecked()
    for (const path of [
      '/families/new',
      `/families/${family.id}/plans/new`,
      '/programmes/new',
      '/units',
      '/codes',
    ]) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1, name: notYours })).toBeVisible()
    }
    // What is not offered is not possible either.
    watch.allow(/status of 403/)
    const answer = await page.evaluate(
      (id) =>
        fetch(`/api/v1/families/${id}/members`, {
          method: 'POST',
          headers: { 'X-Requested-With': 'JavaScript', 'Content-Type': 'application/json' },
          body: JSON.stringify({ givenName: 'X', familyName: 'Y', role: 'child' }),
        }).then(({ status }) => status),
      family.id,
    )
    expect(answer).toBe(403)
  })
})

test('to whoever leads no programme, theirs are all there are: there is nothing to choose between', async ({
  page,
}) => {
  for (const [path, title] of [
    ['/', 'I dag'],
    ['/families', 'Familier'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByRole('link', { name: /^Familien Holm/ }).first()).toBeVisible()
    await expect(page.getByRole('radio')).toHaveCount(0)
  }
})

test.describe('an administrator', () => {
  test.use({ role: 'administrator' })

  test('makes and corrects a programme, and meets no family', async ({ page, coordinator }) => {
    const family = await coordinator.demoFamily('Familien Holm')
    const name = newName('Sammen i Ådalen')
    await page.goto('/')
    await expect(page).toHaveURL('/programmes')
    await expect(page.getByRole('navigation').getByRole('link')).toHaveText([
      'Programmer',
      'Enheder',
      'Kodelister',
    ])
    await page.getByRole('link', { name: 'Opret et program' }).click()
    await page.getByLabel('Navn', { exact: true }).fill(name)
    await page.getByLabel('Kommune').fill('Ådal')
    await page.getByRole('textbox', { name: 'Begynder' }).fill(typed('2027-01-01'))
    const phase = page.getByRole('group', { name: 'Fase 1' })
    await phase.getByLabel('Fasens navn').fill('Fælles begyndelse')
    await phase.getByLabel('Måneder').fill('4')
    await phase.getByLabel('Fokus').fill('Alle lærer hinanden at kende')
    await page.getByRole('button', { name: 'Opret programmet' }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page.getByText('1 · Fælles begyndelse')).toBeVisible()

    await page.getByRole('button', { name: 'Rediger programmet' }).click()
    await page.getByLabel('Familier, højst').fill('25')
    await page.getByRole('button', { name: 'Gem' }).click()
    await expect(page.getByText('25 familier', { exact: true })).toBeVisible()

    for (const path of ['/families', `/families/${family.id}`, '/families/new']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1, name: notYours })).toBeVisible()
    }
  })
})

for (const [role, start] of [
  ['auditor', '/break-glass'],
  ['evaluator', '/programmes'],
] as const) {
  test.describe(role, () => {
    test.use({ role })

    test(`the ${role} reads the programmes and meets no family`, async ({ page, coordinator }) => {
      const family = await coordinator.demoFamily('Familien Holm')
      await page.goto('/')
      await expect(page).toHaveURL(start)
      await page.getByRole('navigation').getByRole('link', { name: 'Programmer' }).click()
      await page.getByRole('link', { name: 'Familien i Centrum' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Familien i Centrum' })).toBeVisible()
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
      await expect(page.getByRole('region', { name: 'Programledere' })).toHaveCount(0)
      await expect(page.getByRole('searchbox')).toHaveCount(0)
      for (const path of ['/families', `/families/${family.id}`, '/units', '/codes']) {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1, name: notYours })).toBeVisible()
        await expect(page.getByText('Familien Holm')).toHaveCount(0)
      }
    })
  })
}
