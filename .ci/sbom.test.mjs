import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { problemsOf } from './sbom.mjs'

const react = { name: 'react', version: '19.3.1', purl: 'pkg:npm/react@19.3.1' }
const list = (changes = {}) =>
  JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', components: [react], ...changes })
const expected = { parts: ['pkg:npm/react'], hidden: ['/home/somebody', 'registry.example'] }
const problems = (text) => problemsOf(text, expected)

describe('the check of the lists of parts', () => {
  test('takes one that names what it must', () => assert.deepEqual(problems(list()), []))

  for (const [what, text] of [
    ['no JSON', 'bom'],
    ['another format', list({ bomFormat: 'SPDX' })],
    ['no version of the format', list({ specVersion: undefined })],
    ['no parts', list({ components: undefined })],
    ['another part in its place', list({ components: [{ ...react, purl: 'pkg:npm/react-dom@19.3.1' }] })],
    ['a part without its version', list({ components: [react, { name: 'x', purl: 'pkg:npm/x' }] })],
    ['a path of this machine', list({ metadata: { properties: [{ value: '/home/somebody/familieplan' }] } })],
    [
      'the registry that was asked',
      list({ components: [{ ...react, url: 'https://registry.example/react' }] }),
    ],
  ])
    test(`refuses ${what}`, () => assert.equal(problems(text).length, 1))
})
