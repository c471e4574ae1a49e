// Fails when a page needs more JavaScript than it may.
import { scriptsOf, visits, weigh } from './visits.mjs'

const kilobytes = (/** @type {number} */ n) => `${(n / 1000).toFixed(1)} kB`

for (const { name, page, limit } of visits) {
  const bytes = weigh(scriptsOf(page))
  console.log(`${name}: ${kilobytes(bytes)} of JavaScript, gzipped (limit ${kilobytes(limit)})`)
  if (bytes > limit) process.exitCode = 1
}
