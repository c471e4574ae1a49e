import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '../support/test'

const picture = fileURLToPath(new URL('../../../docs/family-page.png', import.meta.url))

test("the README's picture: the family page of the family in Vejle", async ({ page, coordinator }) => {
  const family = await coordinator.demoFamily('Familien Holm')
  await page.goto(`/families/${family.id}`)
  await expect(page.getByRole('grid', { name: /^Mål i 3 · / })).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: picture, fullPage: true, animations: 'disabled', caret: 'hide' })
  expect(statSync(picture).size).toBeLessThan(450_000)
})
