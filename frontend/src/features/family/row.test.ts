import type { Member } from '@/api'
import { childrenInRow, completedShare } from './row'
import { emptyBecause, queryOf, searchOf } from './search'

const child = (age: number | null, birthDate: string | null, given: Partial<Member> = {}) =>
  ({ role: 'child', age, birthDate, validFrom: '2020-01-01', validTo: null, ...given }) as Member

test('a line tells years, months for the smallest, and how many have no birth date', () => {
  const members = [
    child(14, '2012-01-01'),
    child(9, '2017-01-01'),
    child(0, '2026-06-03'),
    child(null, null),
    child(17, '2009-01-01', { validTo: '2026-01-01' }),
    child(38, '1988-01-01', { role: 'parent' }),
  ]
  expect(childrenInRow(members, '2026-11-21')).toEqual({ years: [14, 9], months: [5], unknown: 1 })
})

test('without goals there is no share of them', () => {
  expect(completedShare({ total: 0, completed: 0, proposed: 0 })).toBeNull()
  expect(completedShare({ total: 4, completed: 1, proposed: 0 })).toBe(0.25)
})

test('what the history kept is read with care', () => {
  expect(searchOf(null)).toEqual({ q: '', status: '', programmeId: '', mine: false })
  expect(searchOf({ q: 'Holm', status: 'nonsense', mine: true })).toEqual({
    q: 'Holm',
    status: '',
    programmeId: '',
    mine: true,
  })
})

test('only what is asked for goes to the API', () => {
  expect(JSON.stringify(queryOf(searchOf({ q: '  ' })))).toBe('{}')
  expect(queryOf(searchOf({ q: ' Holm ', status: 'active' }))).toMatchObject({ q: 'Holm', status: 'active' })
})

test('an empty list knows why it is empty', () => {
  expect(emptyBecause(searchOf(null))).toBe('nobody')
  expect(emptyBecause(searchOf({ mine: true }))).toBe('not-mine')
  expect(emptyBecause(searchOf({ mine: true, q: 'Holm' }))).toBe('not-found')
  expect(emptyBecause(searchOf({ status: 'closed' }))).toBe('not-found')
})
