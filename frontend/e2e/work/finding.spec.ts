import { expect, test } from '../support/test'
import { newName, type Family } from '../support/api'

test('a family is found whatever the case and accents, and one letter wrong', async ({
  page,
  coordinator,
}) => {
  const family = await coordinator.post<Family>('/families', {
    name: newName('Familien Sjöberg'),
    members: [{ givenName: 'Zoë', familyName: newName('Sjöberg'), role: 'parent' }],
  })
  await page.goto('/families')
  const search = page.getByRole('main').getByRole('searchbox', { name: 'Søg efter en familie' })
  const found = page.getByRole('link', { name: new RegExp(family.name) })
  const tag = family.name.split(' ').at(-1)!
  for (const text of [`sjoberg ${tag}`, family.caseNumber, family.caseNumber.toLowerCase()]) {
    await search.fill(text)
    await search.press('Enter')
    await expect(found).toBeVisible()
  }
  await search.fill(`sjobrg ${tag}`)
  await search.press('Enter')
  await expect(page.getByText(/Vi fandt ikke/)).toBeVisible()
  await expect(found).toBeVisible()
  // A name is nobody's business in a history.
  expect(new URL(page.url()).search).toBe('')
})

test('a slip that is another name is shown first, and under it the name that was meant', async ({
  page,
  coordinator,
}) => {
  const tag = newName('X').split(' ').at(-1)!
  for (const name of [`Familien Petersen ${tag}`, `Familien Peterson ${tag}`])
    await coordinator.post('/families', {
      name,
      members: [{ givenName: 'Ida', familyName: 'Lund', role: 'parent' }],
    })
  await page.goto('/families')
  const search = page.getByRole('main').getByRole('searchbox', { name: 'Søg efter en familie' })
  await search.fill(`Peterson ${tag}`)
  await search.press('Enter')
  const families = (name: string) => page.getByRole('list', { name, exact: true }).getByRole('link')
  await expect(families('Familier')).toHaveText([`Familien Peterson ${tag}`])
  await expect(page.getByText('1 familie', { exact: true })).toBeVisible()
  await expect(families(`Ligner »Peterson ${tag}«`)).toHaveText([`Familien Petersen ${tag}`])
})

test('going back to the list finds it as it was left', async ({ page }) => {
  await page.goto('/families')
  const search = page.getByRole('main').getByRole('searchbox', { name: 'Søg efter en familie' })
  await search.fill('rahimi')
  await search.press('Enter')
  await expect(page.getByText('1 familie', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: /Familien Rahimi/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Familien Rahimi' })).toBeVisible()
  await page.goBack()
  await expect(search).toHaveValue('rahimi')
  await expect(page.getByText('1 familie', { exact: true })).toBeVisible()
})

test('a person leaves the family on a date and is still to be found there', async ({ page, coordinator }) => {
  const family = await coordinator.family(newName('Thorup'))
  await page.goto(`/families/${family.id}`)
  await page.getByRole('list', { name: 'Familiens medlemmer' }).getByText('Oskar').click()
  await page.getByRole('textbox', { name: 'Med i familien fra' }).fill('1.1.2026')
  await page.getByRole('textbox', { name: 'Sidste dag i familien' }).fill('31.1.2026')
  await page.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByText('1 tidligere medlem')).toBeVisible()
  await page.getByText('1 tidligere medlem').click()
  await expect(page.getByText(/til 31\. jan\. 2026/)).toBeVisible()
})
