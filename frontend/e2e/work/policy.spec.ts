import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'

const addMarkup = (page: Page, markup: string) =>
  page.evaluate((added) => document.body.insertAdjacentHTML('beforeend', added), markup)

test('markup that brings script or style with it is stopped, and a test in which that happens fails', async ({
  page,
  watch,
}) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await addMarkup(page, '<p style="color: rgb(1, 2, 3)" id="painted">Familien Holm</p>')
  await addMarkup(page, '<style>#painted { color: rgb(1, 2, 3) }</style>')
  await addMarkup(page, '<img src="data:," onerror="document.title = \'run\'">')

  const breaches = () => watch.problems.map((problem) => /^policy: (\S+ \S+)/.exec(problem)?.[1])
  for (const directive of ['style-src-attr', 'style-src-elem', 'script-src-attr'])
    await expect.poll(breaches).toContain(`${directive} inline`)
  expect(await page.locator('#painted').evaluate((text) => getComputedStyle(text).color)).not.toBe(
    'rgb(1, 2, 3)',
  )
  expect(await page.title()).not.toBe('run')
  watch.allow(/^policy: /, /Content Security Policy/)
})
