import type { Page } from '@playwright/test'
import { newName, type Family, type Goal, type Plan } from '../support/api'
import { expect, test } from '../support/test'

// What would run, be drawn or end a statement if it were taken for anything but text; each field has its own word.
const awkward = (word: string) =>
  `${word}'); drop table goal;-- <img src=x onerror="document.title='broken'"><script>document.title='broken'</script>`
const rightToLeft = 'أحمد بن علي'

/** The text stands there as it was typed, and nothing has been made of it. */
async function isText(page: Page, ...words: string[]) {
  for (const word of words) {
    await expect(page.getByText(awkward(word), { exact: false }).first(), word).toBeVisible()
  }
  await expect(page).not.toHaveTitle('broken')
  expect(await page.locator('img[src=x], main script').count()).toBe(0)
}

test('SQL, markup and right-to-left names are shown as they were typed on every page', async ({
  page,
  coordinator: api,
}) => {
  const name = newName('Snitter')
  const family = await api.post<Family>('/families', {
    name: `${name} ${awkward('Familienavn')}`,
    members: [
      {
        givenName: awkward('Fornavn').slice(0, 100),
        familyName: awkward('Efternavn').slice(0, 100),
        role: 'parent',
      },
      { givenName: rightToLeft, familyName: '𐤀🙂', role: 'child', birthDate: '2015-05-05' },
    ],
  })
  const plan = await api.post<Plan>(`/families/${family.id}/plans`, {
    title: awkward('Plantitel'),
    startDate: '2026-01-01',
    phases: [
      {
        title: awkward('Fasetitel'),
        focus: awkward('Fokus'),
        startDate: '2026-01-01',
        endDate: '2099-12-31',
      },
    ],
  })
  const goal = await api.goal(plan, { title: awkward('Maaltitel'), description: awkward('Beskrivelse') })
  await api.post(`/goals/${goal.id}/agree`, { note: awkward('Aftalenote') })
  await api.post(`/goals/${goal.id}/evaluations`, { achievement: 1, note: awkward('Vurdering') })
  const dropped = await api.goal(plan, { title: 'Lektier' })
  await api.post(`/goals/${dropped.id}/drop`, { reason: awkward('Begrundelse') })
  await api.post(`/plans/${plan.id}/activate`)

  await page.goto(`/families/${family.id}`)
  await isText(page, 'Familienavn', 'Fasetitel', 'Fokus', 'Maaltitel')
  await expect(page.getByText(rightToLeft).first()).toBeVisible()
  await page.getByRole('radio', { name: 'Tabel' }).click()
  await isText(page, 'Fasetitel', 'Maaltitel')
  await page.goto(`/families/${family.id}/goals/${goal.id}`)
  await isText(page, 'Maaltitel', 'Beskrivelse', 'Aftalenote', 'Vurdering')
  await page.goto(`/families/${family.id}/goals/${dropped.id}`)
  await isText(page, 'Begrundelse')
  await page.goto(`/families/${family.id}/members/${family.members[0]!.id}`)
  await isText(page, 'Familienavn')
  await page.goto(`/families?q=${encodeURIComponent(name)}`)
  await isText(page, 'Familienavn')
  await page.goto('/')
  await isText(page, 'Familienavn')

  const draft = await api.get<Goal>(`/goals/${goal.id}`)
  expect(draft.title).toBe(awkward('Maaltitel'))
  await api.post(`/plans/${plan.id}/close`, { reason: awkward('Afslutning') })
  await page.goto(`/families/${family.id}/plans/${plan.id}`)
  await isText(page, 'Plantitel', 'Afslutning')
})
