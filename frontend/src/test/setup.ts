import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach } from 'vitest'
import { chooseLanguage, startI18n } from '@/i18n'

// jsdom lacks what React Aria asks of a browser.
window.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => {},
  removeEventListener: () => {},
})) as unknown as typeof window.matchMedia
globalThis.CSS ??= { escape: (text: string) => text.replace(/["\\]/g, '\\$&') } as typeof CSS

// Waiting ends with what is waited for: a longer limit makes nothing slower, and a busy machine makes nothing fail.
configure({ asyncUtilTimeout: 10_000 })

beforeAll(() => startI18n('da'))
beforeEach(async () => {
  sessionStorage.clear()
  localStorage.clear()
  await chooseLanguage('da')
})
afterEach(cleanup)
