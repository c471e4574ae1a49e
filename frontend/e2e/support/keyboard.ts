import { expect, type Locator, type Page } from '@playwright/test'

/**
 * Moves on by Tab until the wanted control has focus. Every stop on the way must show where one is: the control
 * or what is drawn around it has an outline that can be seen.
 */
export async function tabTo(page: Page, wanted: Locator, back = false) {
  await expect(wanted).toBeAttached()
  const stops: string[] = []
  for (let step = 0; step < 150; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
    stops.push(await seenStop(page))
  }
  throw new Error(`Tab never came to ${String(wanted)}. It stopped at:\n${stops.join('\n')}`)
}

/** The name of the stop; fails when nobody could see that it has focus. */
async function seenStop(page: Page): Promise<string> {
  const stop = await page.evaluate(() => {
    const active = document.activeElement as HTMLElement | null
    if (!active || active === document.body) return { name: 'the page', isSeen: true }
    const isOutlined = (element: Element | null) =>
      !!element &&
      // A link that reaches over its whole card has its ring there.
      [undefined, '::before', '::after'].some((part) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element, part)
        const isDrawn = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
        return isDrawn && outlineColor !== 'rgba(0, 0, 0, 0)'
      })
    // A radio button or tick box is drawn by its label; the field itself is there for the keyboard.
    const drawnBy = [active, active.closest('label'), ...active.querySelectorAll(':scope > *')]
    return {
      name: `${active.tagName.toLowerCase()} ${active.getAttribute('aria-label') ?? active.textContent ?? ''}`.slice(
        0,
        80,
      ),
      isSeen: drawnBy.some(isOutlined),
    }
  })
  expect(stop.isSeen, `focus can be seen at: ${stop.name}`).toBe(true)
  return stop.name
}

export async function tabAndType(page: Page, field: Locator, text: string) {
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
}

export async function tabAndPress(page: Page, control: Locator, key = 'Enter') {
  await tabTo(page, control)
  await page.keyboard.press(key)
}

/** Opens a select or a menu and goes down to what is wanted. */
export async function tabAndChoose(page: Page, control: Locator, wanted: Locator) {
  await tabAndPress(page, control)
  await expect(wanted).toBeVisible()
  await page.keyboard.press('Home')
  for (let step = 0; step < 30; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('ArrowDown')
  }
  await expect(wanted).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(wanted).toBeHidden()
}
