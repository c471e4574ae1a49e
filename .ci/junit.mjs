import { stripVTControlCharacters } from 'node:util'

/**
 * Sums JUnit's XML, which Surefire, Vitest and Playwright all write, and names what failed, with how it began to say why.
 *
 * @returns {{passed: number, failed: number, skipped: number, names: string[]}}
 */
export function countReports(documents) {
  const total = { passed: 0, failed: 0, skipped: 0, names: [] }
  for (const document of documents) {
    for (const [, attributes] of document.matchAll(/<testsuite\s([^>]*)>/g)) {
      const count = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(attributes)?.[1] ?? 0)
      const failed = count('failures') + count('errors')
      total.failed += failed
      total.skipped += count('skipped')
      total.passed += count('tests') - failed - count('skipped')
    }
    total.names.push(...failedNames(document))
  }
  return total
}

/** A case that passed is often one empty element, so a case is all until the next one begins. */
function failedNames(document) {
  return document
    .split(/<testcase\b/)
    .slice(1)
    .filter((testcase) => /<(failure|error)\b/.test(testcase))
    .map((testcase) => {
      const attribute = (name) => new RegExp(`\\s${name}="([^"]*)"`).exec(testcase)?.[1] ?? ''
      return [`${attribute('classname')}: ${attribute('name')}`, ...why(testcase)].join('\n    ')
    })
}

const LINES = 8

/** Whoever sees only the closing lines has to find the cause in them. */
function why(testcase) {
  const [, text] = /<(?:failure|error)\b[^>]*>([^]*?)<\/(?:failure|error)>/.exec(testcase) ?? []
  return stripVTControlCharacters(text ?? '')
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name],
    )
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter(Boolean)
    .slice(0, LINES)
}
