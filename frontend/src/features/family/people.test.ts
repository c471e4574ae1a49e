import type { Member } from '@/api'
import { childrenOf, danishToday, hasLeft, huesOf, inFamilyOrder, monthsOld, peopleOf } from './people'

const today = '2026-11-21'
const member = (given: Partial<Member>): Member => ({
  id: given.givenName ?? 'id',
  version: '0.0',
  personId: given.givenName ?? 'person',
  givenName: 'Emil',
  familyName: 'Holm',
  birthDate: '2015-01-01',
  age: 11,
  role: 'child',
  inHousehold: true,
  custody: null,
  validFrom: '2020-01-01',
  validTo: null,
  ...given,
})
const names = (members: Member[]) => members.map(({ givenName }) => givenName)

test('the day in Denmark is not the day in London at half past eleven in the evening', () => {
  expect(danishToday(new Date('2026-11-20T23:30:00Z'))).toBe('2026-11-21')
})

test('the last day in the family is still a day in it', () => {
  expect(hasLeft({ validTo: today }, today)).toBe(false)
  expect(hasLeft({ validTo: '2026-11-20' }, today)).toBe(true)
  expect(hasLeft({ validTo: null }, today)).toBe(false)
})

test('parents come first, then children from the oldest, the unborn last, other adults at the end', () => {
  const family = [
    member({ givenName: 'Morfar', role: 'other-adult' }),
    member({ givenName: 'Ufødt', birthDate: null, age: null }),
    member({ givenName: 'Sofie', birthDate: '2017-02-03' }),
    member({ givenName: 'Karen', role: 'parent' }),
    member({ givenName: 'Emil', birthDate: '2012-02-03' }),
  ]
  expect(names(inFamilyOrder(family))).toEqual(['Karen', 'Emil', 'Sofie', 'Ufødt', 'Morfar'])
})

test('who has left is told apart from who is there or on the way', () => {
  const family = [
    member({ givenName: 'Her' }),
    member({ givenName: 'Flyttet', validTo: '2026-05-01' }),
    member({ givenName: 'Flytter', validTo: '2026-12-01' }),
    member({ givenName: 'Kommer', validFrom: '2027-01-01' }),
  ]
  const { current, former } = peopleOf(family, today)
  expect(names(current)).toEqual(['Her', 'Flytter', 'Kommer'])
  expect(names(former)).toEqual(['Flyttet'])
})

test('only children who are in the family today count as its children', () => {
  const family = [
    member({ givenName: 'Her' }),
    member({ givenName: 'Ufødt', birthDate: null, age: null }),
    member({ givenName: 'Flyttet', validTo: '2026-05-01' }),
    member({ givenName: 'Kommer', validFrom: '2027-01-01' }),
    member({ givenName: 'Karen', role: 'parent' }),
  ]
  expect(names(childrenOf(family, today))).toEqual(['Her', 'Ufødt'])
})

test('a person keeps their colour when others leave, and when they come back', () => {
  const family = [
    member({ personId: 'a' }),
    member({ personId: 'b', validTo: '2026-01-01' }),
    member({ personId: 'c' }),
    member({ personId: 'b' }),
  ]
  const hueOf = huesOf(family)
  expect(hueOf('b')).toBe(huesOf(family.slice(0, 3))('b'))
  expect(new Set(['a', 'b', 'c'].map(hueOf)).size).toBe(3)
})

test('a baby is counted in whole months', () => {
  expect(monthsOld('2026-06-03', today)).toBe(5)
  expect(monthsOld('2026-06-22', today)).toBe(4)
  expect(monthsOld('2025-12-21', today)).toBe(11)
  expect(monthsOld(today, today)).toBe(0)
})
