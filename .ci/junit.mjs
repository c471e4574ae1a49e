/** Sums JUnit's XML, which Surefire, Vitest and Playwright all write. */
export function countReports(documents) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const document of documents) {
    for (const [, attributes] of document.matchAll(/<testsuite\s([^>]*)>/g)) {
      const count = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(attributes)?.[1] ?? 0)
      const failed = count('failures') + count('errors')
      total.failed += failed
      total.skipped += count('skipped')
      total.passed += count('tests') - failed - count('skipped')
    }
  }
  return total
}
