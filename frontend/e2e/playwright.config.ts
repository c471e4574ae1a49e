import { defineConfig } from '@playwright/test'

/**
 * The browser tests run against the whole running system: the real sign-in page, backend and database.
 * Whoever starts them starts that first and says where it is in BASE_URL.
 */
export default defineConfig({
  testDir: '.',
  outputDir: './.output',
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['junit', { outputFile: '../test-results/e2e.xml' }]],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:8000',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'wide', use: { viewport: { width: 1280, height: 900 } } },
    { name: 'narrow', use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
  ],
})
