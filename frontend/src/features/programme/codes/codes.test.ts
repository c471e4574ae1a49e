import { expect, it, test } from 'vitest'
import type { Code } from '@/api'
import { codeFrom, lastSequence, ofList, renumbered, stateOf } from './codes'

const code = (id: string, sequence: number, more: Partial<Code> = {}): Code => ({
  id,
  version: '0',
  list: 'break-glass-reason',
  code: id,
  nameDa: id,
  nameEn: id,
  sequence,
  validFrom: '2020-01-01',
  validTo: null,
  createdAt: '',
  updatedAt: '',
  ...more,
})

test.each([
  [null, 'open'],
  ['2026-06-30', 'ending'],
  ['2026-03-10', 'ending'],
  ['2026-03-09', 'ended'],
])('a code whose last day is %s is %s', (validTo, state) => {
  expect(stateOf({ validFrom: '2020-01-01', validTo }, '2026-03-10')).toBe(state)
  expect(stateOf({ validFrom: '2026-03-11', validTo: null }, '2026-03-10')).toBe('upcoming')
})

it('a list has its codes in their order, and apart from them what has ended', () => {
  const codes = [code('b', 2), code('a', 1), code('old', 0, { validTo: '2026-03-09' })]
  const { offered, ended } = ofList(codes, 'break-glass-reason', '2026-03-10')
  expect(offered.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(ended.map(({ id }) => id)).toEqual(['old'])
  expect(lastSequence(codes)).toBe(12)
  expect(lastSequence([])).toBe(10)
  expect(lastSequence([code('z', 9_999)])).toBe(10_000)
})

/** Their order after the new numbers were given. */
function orderAfter(codes: Code[], from: number, to: number) {
  const changes = new Map(renumbered(codes, from, to).map((each) => [each.code.id, each.sequence]))
  const after = codes.map(({ id, sequence }) => ({ id, sequence: changes.get(id) ?? sequence }))
  expect(new Set(after.map(({ sequence }) => sequence)).size).toBe(codes.length)
  expect(after.every(({ sequence }) => sequence >= 0 && sequence <= 10_000)).toBe(true)
  return [
    after
      .sort((a, b) => a.sequence - b.sequence)
      .map(({ id }) => id)
      .join(''),
    changes.size,
  ]
}

test('a code is moved by its own number alone where there is room', () => {
  const roomy = [code('a', 10), code('b', 20), code('c', 30)]
  expect(orderAfter(roomy, 2, 1)).toEqual(['acb', 1])
  expect(orderAfter(roomy, 2, 0)).toEqual(['cab', 1])
  expect(orderAfter(roomy, 0, 2)).toEqual(['bca', 1])
})

test('where there is none, or two have the same, all get new numbers', () => {
  const dense = [code('a', 0), code('b', 1), code('c', 2)]
  expect(orderAfter(dense, 2, 1)[0]).toBe('acb')
  expect(orderAfter(dense, 1, 0)[0]).toBe('bac')
  expect(orderAfter([code('a', 5), code('b', 5), code('c', 5)], 2, 1)[0]).toBe('acb')
  expect(orderAfter([code('a', 9_999), code('b', 10_000)], 0, 1)[0]).toBe('ba')
})

test.each([
  ['Standing in for a colleague', 'standing-in-for-a-colleague'],
  ['  Vagt & Tilsyn (nat) ', 'vagt-tilsyn-nat'],
  ['Børn på ærø', 'boern-paa-aeroe'],
  ['Café', 'cafe'],
  ['???', ''],
  ['x'.repeat(49) + ' y', 'x'.repeat(49)],
])('%s becomes %s', (name, made) => expect(codeFrom(name)).toBe(made))
