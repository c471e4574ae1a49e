import { defineConfig } from '@playwright/test'
import { launchOptions } from './support/chromium.mjs'

/**
 * The browser tests run against the whole system: the real sign-in page, backend and database. They start it
 * themselves (support/setup.ts); with BASE_URL, and KEYCLOAK_URL beside it, they use one that runs already.
 */
export default defineConfig({
  globalSetup: './support/setup.ts',
  outputDir: './.output/tests',
  fullyParallel: false,
  // Two people at once, each with families of their own.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['junit', { outputFile: '../test-results/e2e.xml' }]],
  use: {
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 15_000,
    navigationTimeout: 20_000,
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions,
  },
  projects: [
    { name: 'work', testDir: './work' },
    // Looked at when all has come to rest: nothing needs to move on its way there.
    {
      name: 'screens',
      testDir: './screens',
      fullyParallel: true,
      use: { contextOptions: { reducedMotion: 'reduce' } },
    },
    // Kills the system and starts it again: after everything else.
    { name: 'running', testDir: './running', dependencies: ['work', 'screens'] },
  ],
})
