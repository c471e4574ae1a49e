import { defineConfig } from '@playwright/test'
import tests from './playwright.config'

/** `make screenshot`: no test of anything, but made with the same browser, system and sign-in. */
export default defineConfig({
  ...tests,
  reporter: 'list',
  projects: [{ name: 'pictures', testDir: './pictures' }],
})
