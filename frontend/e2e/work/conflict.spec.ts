import { expect, test } from '../support/test'
import { newName, type Family, type Goal } from '../support/api'
import { dialog, take } from '../support/screen'

test.beforeEach(({ watch }) => watch.allow(/status of 412/))

test('two who rename a family at once both see both names, and the chosen one is kept', async ({
  page,
  open,
  coordinator,
}) => {
  const family = await coordinator.family(newName('Bach'))
  const colleague = await open('caseworker')
  for (const screen of [page, colleague]) {
    await screen.goto(`/families/${family.id}`)
    await screen.getByRole('button', { name: 'Rediger familiens navn' }).click()
  }
  const rename = async (screen: typeof page, name: string) => {
    await dialog(screen, 'Rediger familiens navn').getByLabel('Familiens navn').fill(name)
    await dialog(screen, 'Rediger familiens navn').getByRole('button', { name: 'Gem' }).click()
  }
  await rename(colleague, 'Familien Bach-Lund')
  await expect(colleague.getByRole('heading', { level: 1, name: 'Familien Bach-Lund' })).toBeVisible()

  await rename(page, 'Familien Bach og Friis')
  const question = dialog(page, 'En anden har også ændret dette')
  await expect(question.getByRole('radio', { name: /Den andens version/ })).toHaveAccessibleName(/Bach-Lund/)
  await expect(question.getByRole('radio', { name: /Din version/ })).toHaveAccessibleName(/Bach og Friis/)
  await expect(question.getByText(family.name)).toBeVisible()
  await expect(question.getByRole('button', { name: 'Ét valg mangler' })).toBeDisabled()
  await question.getByText('Din version').click()
  await question.getByRole('button', { name: 'Gem det valgte' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Familien Bach og Friis' })).toBeVisible()
  expect((await coordinator.get<Family>(`/families/${family.id}`)).name).toBe('Familien Bach og Friis')
})

test('two who edit one goal choose field by field, and what fits together is kept from both', async ({
  page,
  open,
  coordinator,
}) => {
  const family = await coordinator.family(newName('Dahl'))
  const goal = await coordinator.goal(await coordinator.plan(family))
  const colleague = await open('caseworker')
  for (const screen of [page, colleague]) {
    await screen.goto(`/families/${family.id}`)
    await take(screen, `Flere valg for »${goal.title}«`, 'Rediger målet')
  }
  const theirs = dialog(colleague, 'Rediger målet')
  await theirs.getByLabel('Hvad skal blive anderledes?').fill('Oskar kommer i skole uden mavepine')
  await theirs.getByLabel('Beskrivelse').fill('Fra kollegaen: begynder med to dage om ugen.')
  await theirs.getByRole('button', { name: 'Gem' }).click()
  await expect(theirs).toBeHidden()

  const mine = dialog(page, 'Rediger målet')
  await mine.getByLabel('Hvad skal blive anderledes?').fill('Oskar møder klokken otte')
  await mine.getByRole('textbox', { name: 'Frist' }).fill('30.6.2027')
  await mine.getByRole('button', { name: 'Gem' }).click()

  const question = dialog(page, 'En anden har også ændret dette')
  await expect(question.getByText('Oskar kommer i skole uden mavepine')).toBeVisible()
  await expect(question.getByText('Oskar møder klokken otte')).toBeVisible()
  await expect(question.getByRole('radio')).toHaveCount(2)
  await question.getByText('Den andens version').click()
  await question.getByRole('button', { name: 'Gem det valgte' }).click()
  await expect(question).toBeHidden()

  await expect(page.getByRole('link', { name: 'Oskar kommer i skole uden mavepine' }).first()).toBeVisible()
  expect(await coordinator.get<Goal>(`/goals/${goal.id}`)).toMatchObject({
    title: 'Oskar kommer i skole uden mavepine',
    description: 'Fra kollegaen: begynder med to dage om ugen.',
    targetDate: '2027-06-30',
  })
})
