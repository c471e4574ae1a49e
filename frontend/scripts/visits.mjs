// What a browser fetches of JavaScript for a visit that begins with a given page, by the build's own manifest.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const inDist = (/** @type {string} */ file) => new URL(`../dist/${file}`, import.meta.url)

/** What index.html fetches, and the texts in Danish. */
const always = ['index.html', 'src/i18n/da/index.ts']

/** A signed-in caseworker's, in bytes. Of the family page only what it was when that was last looked at. */
export const visits = [
  { name: 'First load', page: 'src/app/pages/TodayStart.tsx', limit: 200_000 },
  { name: 'Family page', page: 'src/app/pages/FamilyPage.tsx', limit: 280_000 },
]

/**
 * The files, with everything they import. What a page fetches by itself, without being asked, has to be named above: a
 * browser test compares.
 * @param {string} page
 */
export function scriptsOf(page) {
  /** @type {Record<string, { file: string, imports?: string[] }>} */
  const manifest = JSON.parse(readFileSync(inDist('.vite/manifest.json'), 'utf8'))
  const files = new Set(['theme.js'])
  /** @param {string} key */
  function follow(key) {
    const chunk = manifest[key]
    // Nothing instead of a file that was renamed would always be light enough.
    if (!chunk) throw new Error(`The build has no ${key}. Has it been renamed?`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.imports?.forEach(follow)
  }
  for (const key of [...always, page]) follow(key)
  return [...files]
}

/** @param {string[]} scripts */
export const weigh = (scripts) =>
  scripts.reduce((sum, script) => sum + gzipSync(readFileSync(inDist(script))).length, 0)
