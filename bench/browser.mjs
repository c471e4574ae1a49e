// Opens the given family pages one after the other in a real browser, signed in through the real sign-in page, and
// prints what it saw as JSON: milliseconds, medians.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { launchOptions } from '../frontend/e2e/support/chromium.mjs'

const frontend = new URL('../frontend/', import.meta.url).pathname
const { chromium } = createRequire(join(frontend, 'package.json'))('@playwright/test')
const pages = process.argv.slice(2)

/** In the page, from its first moment on. */
function watch() {
  window.seen = { paint: 0, firstPaint: 0, long: [] }
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  observe('largest-contentful-paint', ({ startTime }) => (window.seen.paint = startTime))
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') window.seen.firstPaint = startTime
  })
  observe('longtask', ({ startTime, duration }) => window.seen.long.push({ startTime, duration }))
}

/** What a task takes beyond 50 ms keeps a click waiting; counted from the first paint on. */
const blocked = ({ firstPaint, long }) =>
  long
    .filter(({ startTime, duration }) => startTime + duration > firstPaint)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0)

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

function firstLoad() {
  const { stdout } = spawnSync('npm', ['run', '--silent', 'size'], { cwd: frontend, encoding: 'utf8' })
  return Number(/First load: ([\d.]+) kB/.exec(stdout)?.[1]) * 1000
}

const browser = await chromium.launch(launchOptions)
try {
  const page = await browser.newPage({ locale: 'da-DK', viewport: { width: 1280, height: 900 } })
  await page.goto(new URL('/', pages[0]).href)
  await page.getByRole('button', { name: /^(Log ind|Sign in)$/ }).click()
  await page.locator('#username').fill('coordinator')
  await page.locator('#password').fill('demo')
  await page.locator('#kc-login').click()
  await page.getByRole('button', { name: /^(Din menu|Your menu)/ }).waitFor()

  await page.addInitScript(watch)
  const seen = []
  // The first is left out: it fills the browser's cache, as any visit does.
  for (const address of [pages[0], ...pages]) {
    await page.goto(address)
    await page.getByRole('heading', { level: 1, name: /^Familien / }).waitFor()
    await page.waitForLoadState('networkidle')
    seen.push(await page.evaluate(() => window.seen))
  }
  const counted = seen.slice(1)
  console.log(
    JSON.stringify({
      javaScript: firstLoad(),
      largestContentfulPaint: median(counted.map(({ paint }) => paint)),
      totalBlockingTime: median(counted.map(blocked)),
    }),
  )
} finally {
  await browser.close()
}
