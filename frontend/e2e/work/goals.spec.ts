import { expect, test } from '../support/test'
import { newName } from '../support/api'
import { dialog, goalIn, take } from '../support/screen'

test('a goal is dragged to another phase and to the shelf, and stays there', async ({
  page,
  coordinator,
}) => {
  const family = await coordinator.family(newName('Lind'))
  const plan = await coordinator.plan(family)
  const goal = await coordinator.goal(plan)
  await coordinator.goal(plan, { title: 'Ro om sengetid', phaseId: plan.phases[1]!.id })
  await page.goto(`/families/${family.id}`)

  await goalIn(page, /^Mål i 1 · /, goal.title).dragTo(goalIn(page, /^Mål i 2 · /, 'Ro om sengetid'))
  await expect(goalIn(page, /^Mål i 2 · /, goal.title)).toBeVisible()
  await expect(goalIn(page, /^Mål i 1 · /, goal.title)).toBeHidden()
  const shelf = page.getByRole('grid', { name: 'Parkerede mål' })
  await goalIn(page, /^Mål i 2 · /, goal.title).dragTo(shelf)
  await expect(goalIn(page, 'Parkerede mål', goal.title)).toBeVisible()

  await expect
    .poll(async () => (await coordinator.overview(family.id)).goals.find(({ id }) => id === goal.id)?.phaseId)
    .toBeNull()
  await page.reload()
  await expect(goalIn(page, 'Parkerede mål', goal.title)).toBeVisible()
})

test('what is moved moves in the timeline too, before the answer is there', async ({ page, coordinator }) => {
  const family = await coordinator.family(newName('Lind'))
  const plan = await coordinator.plan(family)
  const goal = await coordinator.goal(plan)
  await page.goto(`/families/${family.id}`)
  const bar = page.getByRole('figure').getByRole('link', { name: `${goal.title}, ` })
  const inPhase1 = await bar.evaluate(({ ariaLabel }) => ariaLabel!)
  let answer = () => {}
  const mayAnswer = new Promise<void>((resolve) => (answer = resolve))
  await page.route(`**/goals/${goal.id}`, async (route) => {
    await mayAnswer
    await route.continue()
  })
  await take(page, `Flere valg for »${goal.title}«`, /^Flyt til 2 · /)
  await expect(bar).not.toHaveAccessibleName(inPhase1)
  answer()
  await expect
    .poll(async () => (await coordinator.overview(family.id)).goals[0]!.phaseId)
    .toBe(plan.phases[1]!.id)
})

test('a goal is dropped with a reason and taken up again', async ({ page, coordinator }) => {
  const family = await coordinator.family(newName('Munk'))
  const goal = await coordinator.goal(await coordinator.plan(family))
  await page.goto(`/families/${family.id}`)
  await take(page, `Flere valg for »${goal.title}«`, 'Stop målet')
  const form = dialog(page, 'Stop målet')
  await form.getByRole('button', { name: 'Stop målet' }).click()
  await expect(form.getByText('Skal udfyldes').last()).toBeVisible()
  await form.getByLabel('Hvorfor stoppes målet?').fill('Oskar er flyttet til en ny skole.')
  await form.getByRole('button', { name: 'Stop målet' }).click()
  await expect(form).toBeHidden()

  await page.getByRole('link', { name: goal.title }).first().click()
  await expect(page.getByText('Oskar er flyttet til en ny skole.')).toBeVisible()
  await page.getByRole('button', { name: 'Genåbn målet' }).click()
  await dialog(page, 'Genåbn målet').getByLabel('Hvorfor genåbnes målet?').fill('Han er tilbage.')
  await dialog(page, 'Genåbn målet').getByRole('button', { name: 'Genåbn målet' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Registrer familiens ja' })).toBeVisible()
})

test('on a phone a goal is moved with the finger, from its menu', async ({ open, coordinator }) => {
  const family = await coordinator.family(newName('Skov'))
  const plan = await coordinator.plan(family)
  const goal = await coordinator.goal(plan)
  const phone = await open('coordinator', { viewport: { width: 390, height: 844 }, hasTouch: true })
  await phone.goto(`/families/${family.id}`)
  // A drag by finger begins with the device's own long press, which a headless browser does not make.
  await phone.getByRole('button', { name: `Flere valg for »${goal.title}«` }).tap()
  await phone.getByRole('menuitem', { name: /^Flyt til 2 · / }).tap()
  await expect(goalIn(phone, /^Mål i 2 · /, goal.title)).toBeInViewport()
  await expect(goalIn(phone, /^Mål i 1 · /, goal.title)).toBeHidden()
  await expect
    .poll(async () => (await coordinator.overview(family.id)).goals[0]!.phaseId)
    .toBe(plan.phases[1]!.id)
})
