import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'
import { newName, today } from '../support/api'
import { tabAndChoose, tabAndPress, tabAndType, tabTo } from '../support/keyboard'
import { dialog, goalIn, typed } from '../support/screen'

test.setTimeout(180_000)

const button = (page: Page, name: string | RegExp, exact = false) => page.getByRole('button', { name, exact })

test('by keyboard alone a family is registered, planned with and its plan activated, and a goal moved', async ({
  page,
}) => {
  const name = newName('Ravn')
  const goal = 'Aftensmad sammen fire dage om ugen'
  // Whatever moves the pointer would be a mouse.
  await page.goto('/families')
  await expect(page.getByRole('heading', { level: 1, name: 'Familier' })).toBeVisible()

  await test.step('registers a family', async () => {
    await tabAndPress(page, page.getByRole('link', { name: 'Opret en familie' }))
    const first = page.getByRole('group', { name: 'Person 1', exact: true })
    await tabAndType(page, first.getByLabel('Fornavn'), 'Signe')
    await tabAndType(page, first.getByLabel('Efternavn'), name)
    await tabAndType(page, first.getByRole('textbox', { name: 'Fødselsdato' }), '1.3.1991')
    await tabAndChoose(
      page,
      first.getByRole('button', { name: /Forældremyndighed/ }),
      page.getByRole('option', { name: 'Ja' }),
    )
    await tabAndPress(page, button(page, 'Tilføj barn'))
    const second = page.getByRole('group', { name: 'Person 2', exact: true })
    await expect(second.getByLabel('Fornavn')).toBeFocused()
    await page.keyboard.type('Bo')
    await tabTo(page, second.getByRole('checkbox', { name: 'Bor i husstanden' }))
    await page.keyboard.press('Space')
    await expect(second.getByRole('checkbox', { name: 'Bor i husstanden' })).not.toBeChecked()
    await tabAndPress(page, button(page, 'Opret familien'))
    await expect(page.getByRole('heading', { level: 1, name: `Familien ${name}` })).toBeFocused()
  })

  await test.step("makes a plan from a programme's template", async () => {
    await tabAndPress(page, page.getByRole('link', { name: 'Opret en plan' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Ny familieplan' })).toBeFocused()
    await tabAndChoose(
      page,
      page.getByRole('main').getByRole('button', { name: /Program/ }),
      page.getByRole('option', { name: 'Familien i Centrum' }),
    )
    await tabAndType(page, page.getByRole('textbox', { name: 'Planen begynder' }), typed(today()))
    await tabAndPress(page, button(page, 'Gem kladden'))
    await expect(page.getByText('3 faser')).toBeVisible()
  })

  await test.step('proposes a goal and writes down that the family agreed', async () => {
    await tabAndPress(page, button(page, 'Foreslå et mål', true).first())
    const form = dialog(page, 'Foreslå et mål')
    await tabAndType(page, form.getByLabel('Hvad skal blive anderledes?'), goal)
    await tabTo(page, form.getByRole('radio', { name: /^Familien/ }))
    await page.keyboard.press('Space')
    await expect(form.getByRole('radio', { name: /^Familien/ })).toBeChecked()
    await tabAndChoose(
      page,
      form.getByRole('button', { name: /Livsområde/ }),
      page.getByRole('option', { name: 'Trivsel' }),
    )
    await tabAndPress(page, form.getByRole('button', { name: 'Foreslå målet' }))
    await expect(form).toBeHidden()
    await tabAndPress(page, button(page, `Registrer familiens ja: ${goal}`))
    await tabAndPress(
      page,
      dialog(page, 'Registrer familiens ja').getByRole('button', { name: 'Gem familiens ja' }),
    )
    await expect(dialog(page)).toBeHidden()
  })

  await test.step('activates the plan', async () => {
    await tabTo(page, button(page, 'Sæt planen i gang'), true)
    await page.keyboard.press('Enter')
    await tabAndPress(page, page.getByRole('alertdialog').getByRole('button', { name: 'Sæt planen i gang' }))
    await expect(page.getByRole('alertdialog')).toBeHidden()
    await expect(page.getByText('Plan i gang')).toBeVisible()
  })

  await test.step('moves the goal to the next phase from its menu', async () => {
    await tabAndChoose(
      page,
      button(page, `Flere valg for »${goal}«`),
      page.getByRole('menuitem', { name: /^Flyt til 2 · / }),
    )
    await expect(goalIn(page, /^Mål i 2 · /, goal)).toBeVisible()
    // The keyboard goes where the goal went.
    await expect(button(page, `Flere valg for »${goal}«`)).toBeFocused()
  })

  await test.step('Escape closes what is open, and focus stays with what it was about', async () => {
    const opener = goalIn(page, /^Mål i 2 · /, goal).getByRole('button', { name: /^Flere valg/ })
    await tabAndPress(page, opener)
    await expect(page.getByRole('menuitem').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(opener).toBeFocused()
    const menu = button(page, 'Flere valg for planen')
    await tabTo(page, menu, true)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(menu).toBeFocused()
  })
})

test('the first stop leads past the menu to the content', async ({ page }) => {
  await page.goto('/programmes')
  await expect(page.getByRole('link', { name: 'Familien i Centrum' })).toBeVisible()
  await page.keyboard.press('Shift+Tab')
  await tabTo(page, page.getByRole('link', { name: 'Gå til indholdet' }), true)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})
