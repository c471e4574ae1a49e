import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'
import { newName, type Enrolment } from '../support/api'
import { choose, dialog, take } from '../support/screen'

const card = (page: Page) => page.getByRole('region', { name: 'Indskrivninger' })
const more = 'Flere valg for »Familien i Centrum«'
const reason = 'Begge forældre er i job, og Oskar er glad for sin skole.'

test.describe('a caseworker', () => {
  test.use({ role: 'caseworker' })

  test('refers a family, enrols it, completes its enrolment, and refers it again', async ({
    page,
    coordinator,
  }) => {
    const family = await coordinator.family(newName('Krogh'))
    await page.goto(`/families/${family.id}`)
    await expect(card(page).getByText('Familien er ikke henvist til et program endnu.')).toBeVisible()
    await refer(page)
    const row = card(page).getByRole('listitem').first()
    await expect(row.getByText('Henvist', { exact: true })).toBeVisible()

    await row.getByRole('button', { name: 'Indskriv familien' }).click()
    await dialog(page).getByRole('button', { name: 'Indskriv familien' }).click()
    await expect(row.getByText('Indskrevet', { exact: true })).toBeVisible()

    await take(page, more, 'Afslut som gennemført')
    const form = dialog(page, 'Afslut som gennemført')
    await form.getByRole('button', { name: 'Afslut indskrivningen' }).click()
    await expect(form.getByText('Skal udfyldes').last()).toBeVisible()
    await form.getByLabel('Hvorfor afsluttes indskrivningen?').fill(reason)
    await form.getByRole('button', { name: 'Afslut indskrivningen' }).click()
    await expect(row.getByText('Gennemført', { exact: true })).toBeVisible()
    await expect(row.getByText(reason)).toBeVisible()
    // Its buttons are gone with the last step.
    await expect(row).toBeFocused()

    await refer(page)
    await expect(card(page).getByRole('listitem')).toHaveCount(2)
    const { items } = await coordinator.get<{ items: Enrolment[] }>(`/families/${family.id}/enrolments`)
    expect(items.map(({ status, endReason }) => [status, endReason])).toEqual([
      ['referred', null],
      ['completed', reason],
    ])
  })
})

async function refer(page: Page) {
  await card(page).getByRole('button', { name: 'Henvis til et program' }).click()
  const form = dialog(page, 'Henvis til et program')
  await choose(form, 'Program', /Familien i Centrum/)
  await form.getByRole('button', { name: 'Henvis familien' }).click()
  await expect(form).toBeHidden()
}

test('a coordinator enrols, and is neither offered nor let end what is a decision of authority', async ({
  page,
  coordinator,
  watch,
}) => {
  const family = await coordinator.family(newName('Bang'))
  const { id } = await coordinator.referral(family)
  await page.goto(`/families/${family.id}`)
  await card(page).getByRole('button', { name: 'Indskriv familien' }).click()
  await dialog(page).getByRole('button', { name: 'Indskriv familien' }).click()
  await expect(card(page).getByText('Indskrevet', { exact: true })).toBeVisible()
  await expect(card(page).getByRole('listitem')).toBeFocused()
  await expect(card(page).getByRole('button')).toHaveText(['Henvis til et program'])
  await expect(
    card(page).getByText('En indskrivning afsluttes af en sagsbehandler eller leder.'),
  ).toBeVisible()

  watch.allow(/status of 403/)
  const answers = await page.evaluate(
    (enrolment) =>
      Promise.all(
        ['complete', 'discontinue'].map(async (verb) => {
          const answer = await fetch(`/api/v1/enrolments/${enrolment}/${verb}`, {
            method: 'POST',
            headers: { 'X-Requested-With': 'JavaScript', 'Content-Type': 'application/json' },
            body: JSON.stringify({ reason: 'Familien er flyttet' }),
          })
          return answer.status
        }),
      ),
    id,
  )
  expect(answers).toEqual([403, 403])
})
