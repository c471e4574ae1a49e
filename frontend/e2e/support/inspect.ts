import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { output } from './output'

const wide = { width: 1280, height: 900 }
const narrow = { width: 390, height: 844 }
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/**
 * Looks at what is on the screen as everybody would see it: in both widths, light and dark. A dark screen differs
 * in its colours alone, so only they are looked at again.
 */
export async function inspect(page: Page, name: string) {
  for (const [width, size] of [
    ['1280', wide],
    ['390', narrow],
  ] as const) {
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await settled(page)
      const where = `${name}, ${width}, ${colorScheme}`
      await page.screenshot({
        path: output('screens', `${name}-${width}-${colorScheme}.png`),
        fullPage: true,
      })
      const axe = new AxeBuilder({ page })
      const { violations } = await (
        colorScheme === 'light' ? axe.withTags(rules) : axe.withRules(['color-contrast'])
      ).analyze()
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect.soft(serious.map(inWords), `axe: ${where}`).toEqual([])
    }
    if (size === narrow) {
      expect.soft(await overflow(page), `nothing wider than the screen: ${name}`).toEqual([])
      expect.soft(await smallTargets(page), `targets of 44 px: ${name}`).toEqual([])
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(wide)
}

const inWords = ({
  id,
  help,
  nodes,
}: {
  id: string
  help: string
  nodes: { html: string; failureSummary?: string }[]
}) =>
  `${id} (${help}): ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`).join('\n')}`

/** Until what moves has come to rest, and the fonts are there. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
        .map(({ finished }) => finished.catch(() => {})),
    )
  })

/** What makes the page, or an open dialog, scroll sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const wider = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`)
    return [`page ${document.documentElement.scrollWidth} > ${width}`, ...wider.slice(0, 5)]
  })

/** Buttons, and links that are no part of running text, too small for a finger. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, [role=button], [role=menuitem], [role=option], summary, a[href]',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => !element.closest('[aria-hidden=true], [inert]'))
      .filter((element) => element.tagName !== 'A' || getComputedStyle(element).display !== 'inline')
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && (box.height < 43.5 || box.width < 43.5))
      .map(({ element, box }) =>
        `${Math.round(box.width)}×${Math.round(box.height)} ${element.getAttribute('aria-label') ?? element.textContent}`.slice(
          0,
          100,
        ),
      ),
  )
