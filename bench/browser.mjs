// Opens the given family pages one after the other in a real browser, signed in through the real sign-in page, and
// prints what it saw as JSON, in milliseconds: the first with an empty cache, and the median of all once it is filled.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { launchOptions } from '../frontend/e2e/support/chromium.mjs'

const frontend = new URL('../frontend/', import.meta.url).pathname
const { chromium } = createRequire(join(frontend, 'package.json'))('@playwright/test')
const pages = process.argv.slice(2)

/** In the page, from its first moment on. */
function watch() {
  globalThis.seen = { paint: 0, firstPaint: 0, long: [] }
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  observe('largest-contentful-paint', ({ startTime }) => (globalThis.seen.paint = startTime))
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') globalThis.seen.firstPaint = startTime
  })
  observe('longtask', ({ startTime, duration }) => globalThis.seen.long.push({ startTime, duration }))
}

/** What a task takes beyond 50 ms keeps a click waiting; counted from the first paint on. */
const blocked = ({ firstPaint, long }) =>
  long
    .filter(({ startTime, duration }) => startTime + duration > firstPaint)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0)

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** In bytes. Over its limit it fails too, and is a figure all the same; without one there is nothing to report. */
function firstLoad() {
  const { stdout, stderr } = spawnSync('npm', ['run', '--silent', 'size'], {
    cwd: frontend,
    encoding: 'utf8',
  })
  const kilobytes = /First load: ([\d.]+) kB/.exec(stdout)?.[1]
  if (!kilobytes) throw new Error(`The first load could not be weighed:\n${stderr}`)
  return Number(kilobytes) * 1000
}

async function open(page, address) {
  await page.goto(address)
  await page.getByRole('heading', { level: 1, name: /^Familien / }).waitFor()
  await page.waitForLoadState('networkidle')
  const seen = await page.evaluate(() => globalThis.seen)
  return { largestContentfulPaint: seen.paint, totalBlockingTime: blocked(seen) }
}

const visitor = { locale: 'da-DK', viewport: { width: 1280, height: 900 } }
const browser = await chromium.launch(launchOptions)
try {
  const page = await browser.newPage(visitor)
  await page.goto(new URL('/', pages[0]).href)
  await page.getByRole('button', { name: /^(Log ind|Sign in)$/ }).click()
  await page.locator('#username').fill('coordinator')
  await page.locator('#password').fill('demo')
  await page.locator('#kc-login').click()
  await page.getByRole('button', { name: /^(Din menu|Your menu)/ }).waitFor()

  // A context of its own has the session and nothing in its cache: what was fetched on the way in does not count.
  const context = await browser.newContext({ ...visitor, storageState: await page.context().storageState() })
  await context.addInitScript(watch)
  const fresh = await context.newPage()
  const cold = await open(fresh, pages[0])
  const warm = []
  for (const address of pages) warm.push(await open(fresh, address))
  const middle = (figure) => median(warm.map((seen) => seen[figure]))
  console.log(
    JSON.stringify({
      javaScript: firstLoad(),
      cold,
      warm: {
        largestContentfulPaint: middle('largestContentfulPaint'),
        totalBlockingTime: middle('totalBlockingTime'),
      },
    }),
  )
} finally {
  await browser.close()
}
