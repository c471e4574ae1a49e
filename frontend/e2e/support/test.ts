import { expect, test as base, type BrowserContextOptions, type Page } from '@playwright/test'
import { existsSync } from 'node:fs'
import { api, type Api } from './api'
import { output } from './output'
import { signIn, type Role } from './people'
import { newWatch, type Watch } from './watch'

type PerTest = {
  /** Who the test's own page belongs to; null for somebody who has not signed in. */
  role: Role | null
  watch: Watch
  /** A further browser with somebody signed in, watched like the first. */
  open: (role: Role | null, options?: BrowserContextOptions) => Promise<Page>
  /** The API as the web UI uses it, with a coordinator's session: for what a test needs to find. */
  coordinator: Api
}

/** A new context otherwise begins with the cookies of the test's own page. */
const nobody = { cookies: [], origins: [] }

type PerWorker = { session: (role: Role) => Promise<string> }

export const test = base.extend<PerTest & { watching: ReturnType<typeof newWatch> }, PerWorker>({
  role: ['coordinator', { option: true }],

  // The config is read before the system has its address.
  baseURL: async ({}, use) => use(process.env.BASE_URL),

  /** Everybody signs in once a worker, through Keycloak's own page, and keeps the session as a browser does. */
  session: [
    async ({ browser }, use, { parallelIndex }) => {
      await use(async (role) => {
        const file = output('sessions', `${role}-${parallelIndex}.json`)
        if (existsSync(file)) return file
        const context = await browser.newContext({
          baseURL: process.env.BASE_URL,
          locale: 'da-DK',
          storageState: nobody,
        })
        const page = await context.newPage()
        await page.goto('/')
        await signIn(page, role)
        await context.storageState({ path: file })
        await context.close()
        return file
      })
    },
    { scope: 'worker' },
  ],

  storageState: async ({ role, session }, use) => use(role ? await session(role) : nobody),

  watching: async ({}, use) => use(newWatch()),

  watch: [
    async ({ watching }, use) => {
      await use(watching.watch)
      expect(watching.watch.problems, 'errors in the browser').toEqual([])
    },
    { auto: true },
  ],

  context: async ({ context, watching }, use) => {
    await watching.observe(context)
    await use(context)
  },

  open: async ({ browser, watching, session, contextOptions }, use) => {
    const opened: Page[] = []
    await use(async (role, options) => {
      const context = await browser.newContext({
        ...contextOptions,
        baseURL: process.env.BASE_URL,
        locale: 'da-DK',
        timezoneId: 'Europe/Copenhagen',
        viewport: { width: 1280, height: 900 },
        storageState: role ? await session(role) : nobody,
        ...options,
      })
      await watching.observe(context)
      const page = await context.newPage()
      opened.push(page)
      return page
    })
    await Promise.all(opened.map((page) => page.context().close()))
  },

  coordinator: async ({ session, playwright }, use) => {
    const request = await playwright.request.newContext({
      baseURL: process.env.BASE_URL,
      storageState: await session('coordinator'),
      extraHTTPHeaders: { 'X-Requested-With': 'JavaScript' },
    })
    await use(api(request))
    await request.dispose()
  },
})

export { expect }
