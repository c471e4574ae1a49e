import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test'

/** What went wrong in a browser without anybody seeing it on the page. */
export type Watch = { problems: string[]; allow: (...expected: RegExp[]) => void }

/**
 * Errors nobody caught, whatever was written to the console as an error (a breach of the content security
 * policy is), and every answer of refusal. A test that provokes one says so with `allow`.
 */
export function newWatch() {
  const problems: string[] = []
  const allowed: RegExp[] = []
  const note = (problem: string) => problems.push(problem)

  function page(page: Page) {
    page.on('pageerror', (error) => note(`uncaught: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' && isOurs(page, message)) note(`console: ${message.text()}`)
    })
  }

  return {
    watch: {
      get problems() {
        return problems.filter((problem) => !allowed.some((expected) => expected.test(problem)))
      },
      allow: (...expected: RegExp[]) => void allowed.push(...expected),
    },
    observe(context: BrowserContext) {
      context.pages().forEach(page)
      context.on('page', page)
    },
  }
}

/** Keycloak's own page is not ours to judge. */
function isOurs(page: Page, message: ConsoleMessage) {
  const ours = process.env.BASE_URL!
  const from = message.location().url || page.url()
  return from.startsWith(ours) || from === ''
}
