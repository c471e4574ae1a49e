import { expect, type Page } from '@playwright/test'
import axe, { type RunOnly } from 'axe-core'
import { output } from './output'

const wide = { width: 1280, height: 900 }
const narrow = { width: 390, height: 844 }
const everything: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
}
/** The suggestions lie over the page, as a dialog does, and belong to the field that names them with aria-controls. */
const region = {
  id: 'region',
  options: { regionMatcher: 'dialog, [role=dialog], [role=alertdialog], svg, [data-trigger=ComboBox]' },
}
const colours: RunOnly = { type: 'rule', values: ['color-contrast'] }

/**
 * Looks at what is on the screen as everybody would see it: in both widths, light and dark. A dark screen differs
 * in its colours alone, so only they are looked at again. Nothing that axe finds is too slight. With PICTURES set each is kept in .output/screens.
 */
export async function inspect(page: Page, name: string) {
  await page.evaluate(axe.source)
  for (const [width, size] of [
    ['1280', wide],
    ['390', narrow],
  ] as const) {
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await settled(page, colorScheme)
      const where = `${name}, ${width}, ${colorScheme}`
      if (process.env.PICTURES) await picture(page, `${name}-${width}-${colorScheme}`)
      const found = await violations(page, colorScheme === 'light' ? everything : colours)
      expect.soft(found.map(inWords), `axe: ${where}`).toEqual([])
    }
    if (size === narrow) {
      expect.soft(await overflow(page), `nothing wider than the screen: ${name}`).toEqual([])
      expect.soft(await smallTargets(page), `targets of 44 px: ${name}`).toEqual([])
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(wide)
}

async function picture(page: Page, name: string) {
  // What lies over the page belongs to what can be seen of it.
  const above = await page.locator('[data-rac][role$=dialog], [role=menu], [role=listbox]').count()
  await page.screenshot({ path: output('screens', `${name}.png`), fullPage: above === 0 })
}

/** The page has no frames: axe is put into it once and asked directly, in a third of the builder's time. */
const violations = (page: Page, runOnly: RunOnly) =>
  page.evaluate(
    async ({ checks, options }) => {
      window.axe.configure({ checks })
      return (await window.axe.run(document, options)).violations
    },
    { checks: [region], options: { runOnly, resultTypes: ['violations' as const] } },
  )

declare global {
  interface Window {
    axe: typeof axe
  }
}

const inWords = ({ id, help, nodes }: axe.Result) =>
  `${id} (${help}): ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`).join('\n')}`

/** Until the colours have arrived, what moves has come to rest, and the fonts are there. */
const settled = (page: Page, colorScheme: string) =>
  page.evaluate(async (scheme) => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
    while (!matchMedia(`(prefers-color-scheme: ${scheme})`).matches) await frame()
    // In the first frame the colours change, or begin to; from the second on one can see which of them still move.
    await frame()
    await frame()
    await document.fonts.ready
    await Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
        .map(({ finished }) => finished.catch(() => {})),
    )
  }, colorScheme)

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

/**
 * Controls too small for a finger: 44 px, of which a frame around several may take two. What reads as a link in
 * text is held to WCAG's 24.
 */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const controls = 'button, [role=button], [role=menuitem], [role=option], summary, a[href]'
    const isSeen = (element: HTMLElement) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      // The last is for screen readers alone.
      !element.closest('[aria-hidden=true], [inert], [style*=clip]') &&
      element.getBoundingClientRect().width > 1
    const isText = (element: HTMLElement) =>
      getComputedStyle(element).textDecorationLine.includes('underline')
    const isInline = (element: HTMLElement) => getComputedStyle(element).display === 'inline'
    // Some links reach over the whole card they stand on.
    const reach = (element: HTMLElement) =>
      getComputedStyle(element, '::after').position === 'absolute'
        ? (element.offsetParent ?? element)
        : element

    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((element) => isSeen(element) && !(isText(element) && isInline(element)))
      .map((element) => ({
        element,
        box: reach(element).getBoundingClientRect(),
        least: isText(element) ? 24 : 42,
      }))
      .filter(({ box, least }) => box.height < least - 0.5 || box.width < Math.min(least, 42) - 0.5)
      .map(({ element, box }) => {
        const name = element.getAttribute('aria-label') ?? element.textContent
        return `${Math.round(box.width)}×${Math.round(box.height)} ${name}`.slice(0, 100)
      })
  })
