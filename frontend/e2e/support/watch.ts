import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test'

/** What went wrong in a browser without anybody seeing it on the page. */
export type Watch = { problems: string[]; allow: (...expected: RegExp[]) => void }

/**
 * Errors nobody caught, whatever was written to the console as an error, every answer of refusal, and every
 * breach of the content security policy, also of one that only reports. A test that provokes one says so with
 * `allow`.
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
    async observe(context: BrowserContext) {
      await context.exposeBinding(binding, ({ frame }, breach: string) => {
        if (isOurAddress(frame.url())) note(`policy: ${breach}`)
      })
      await context.addInitScript(reportBreaches, binding)
      context.pages().forEach(page)
      context.on('page', page)
    },
  }
}

const binding = 'reportBreach'

/** Runs in the browser, before anything of the page does. */
function reportBreaches(name: string) {
  const report = (window as unknown as Record<string, (breach: string) => void>)[name]!
  document.addEventListener('securitypolicyviolation', (breach) =>
    report(`${breach.effectiveDirective} ${breach.blockedURI} ${breach.sourceFile}:${breach.lineNumber}`),
  )
}

/** Keycloak's own page is not ours to judge. */
function isOurs(page: Page, message: ConsoleMessage) {
  const from = message.location().url || page.url()
  return isOurAddress(from) || from === ''
}

const isOurAddress = (address: string) => address.startsWith(process.env.BASE_URL!)
