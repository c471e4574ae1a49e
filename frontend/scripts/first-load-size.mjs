// Fails when the JavaScript of a first visit (the entry, what it imports, one language) is over the limit.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limit = 200_000
/** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry)
if (!entry) throw new Error('dist has no entry; run the build first')

const seen = new Set()
/** @param {string} key @returns {number} */
function weigh(key) {
  const chunk = manifest[key]
  if (!chunk || seen.has(key)) return 0
  seen.add(key)
  const own = gzipSync(readFileSync(`dist/${chunk.file}`)).length
  return own + (chunk.imports ?? []).reduce((sum, next) => sum + weigh(next), 0)
}

const bytes = weigh(entry) + weigh('src/i18n/da/index.ts')
const kilobytes = (/** @type {number} */ n) => `${(n / 1000).toFixed(1)} kB`
console.log(`First load: ${kilobytes(bytes)} of JavaScript, gzipped (limit ${kilobytes(limit)})`)
if (bytes > limit) process.exit(1)
