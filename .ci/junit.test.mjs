import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countReports } from './junit.mjs'

const report = `<testsuites><testsuite name="plan" tests="3" failures="1" errors="0" skipped="1">
  <testcase name="holds" classname="PlanTest"/>
  <testcase name="is refused twice" classname="PlanTest"><failure message="no">at …</failure></testcase>
  <testcase name="waits" classname="PlanTest"><skipped/></testcase>
</testsuite></testsuites>`

describe('what reports say', () => {
  test('is counted over all of them', () => {
    const { passed, failed, skipped } = countReports([report, report])
    assert.deepEqual({ passed, failed, skipped }, { passed: 2, failed: 2, skipped: 2 })
  })

  test('names each test that failed, and no other', () => {
    assert.deepEqual(countReports([report]).names, ['PlanTest: is refused twice\n    at …'])
  })

  test('begins to say why, in eight lines at most', () => {
    const long = report.replace(
      'at …',
      `<![CDATA[\n  \u001b[2mexpected &lt;1&gt;\u001b[22m\n\n${'  at …\n'.repeat(20)}]]>`,
    )
    const [, ...lines] = countReports([long]).names[0].split('\n')
    assert.deepEqual([lines.length, lines[0]], [8, '    expected <1>'])
  })
})
