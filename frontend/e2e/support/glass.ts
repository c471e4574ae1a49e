import { expect, type Page } from '@playwright/test'

export const why = 'Vikar for Mette, som er syg; mødet er i eftermiddag'

/** As whoever is signed in on the page, who must not be assigned to the family. */
export async function breakGlass(page: Page, familyId: string) {
  const answer = await page.request.post(`/api/v1/families/${familyId}/break-glass`, {
    headers: { 'X-Requested-With': 'JavaScript' },
    data: { reasonCode: 'stand-in', reasonText: why },
  })
  expect(answer.status()).toBe(201)
}
