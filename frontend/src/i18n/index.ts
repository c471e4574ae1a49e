import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { isolate } from './isolate'

export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

/** The locale behind each language: dates and numbers follow it. */
export const localeOf: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }

const bundles = { da: () => import('./da'), en: () => import('./en') }

/** Rooms that few visits come to: their texts are fetched with what shows them. */
const rare = {
  access: { da: () => import('./da/access.json'), en: () => import('./en/access.json') },
  codes: { da: () => import('./da/codes.json'), en: () => import('./en/codes.json') },
  leaders: { da: () => import('./da/leaders.json'), en: () => import('./en/leaders.json') },
  programme: { da: () => import('./da/programme.json'), en: () => import('./en/programme.json') },
  units: { da: () => import('./da/units.json'), en: () => import('./en/units.json') },
}
type RareRoom = keyof typeof rare
const wanted = new Set<RareRoom>()
const storageKey = 'familieplan.language'

function remembered(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'da'
  } catch {
    return 'da'
  }
}

async function load(language: Language) {
  if (!i18next.hasResourceBundle(language, 'common')) {
    const { default: rooms } = await bundles[language]()
    for (const [room, texts] of Object.entries(rooms)) i18next.addResourceBundle(language, room, texts)
  }
  for (const room of wanted) {
    if (i18next.hasResourceBundle(language, room)) continue
    const { default: texts } = await rare[room][language]()
    i18next.addResourceBundle(language, room, texts)
  }
}

/** Before anything is shown that needs them; whoever changes the language then gets them with the others. */
export async function fetchTexts(room: RareRoom) {
  wanted.add(room)
  if (i18next.isInitialized) await load(i18next.language as Language)
}

/** Only the chosen language is fetched; the other one comes when it is asked for. */
export async function startI18n(language: Language = remembered()) {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: languages,
    defaultNS: 'common',
    resources: {},
    // React escapes for HTML; what is put in only needs its own direction.
    interpolation: { escapeValue: true, escape: isolate },
    react: { useSuspense: false },
    // Else the key would stand on the screen with nobody told; every browser test fails on it.
    saveMissing: true,
    missingKeyHandler: (_, room, key) => console.error(`No text for ${room}:${key}`),
  })
  await load(language)
  document.documentElement.lang = language
}

export async function chooseLanguage(language: Language) {
  await load(language)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

// Counting with days is in i18n/calendar: it needs a library that the first page does without.
export { useFormat } from './format'
export { isolate } from './isolate'
export { useLanguage } from './useLanguage'
