import type { Today } from '@/api'
import { counted, isCalm } from './due'
import { rememberedScope, rememberScope, startScope } from './scope'

const me = (role: string) => ({ id: `id-${role}`, roles: [role] }) as Parameters<typeof rememberedScope>[0]
const none = { items: [], total: 0 }
const calm: Today = {
  date: '2026-11-21',
  families: none,
  awaitingAgreement: none,
  phasesEnding: none,
  overdueGoals: none,
}

test('who registers families starts on their own, a leader on everybody’s', () => {
  expect(startScope(me('coordinator'))).toBe('mine')
  expect(startScope(me('caseworker'))).toBe('mine')
  expect(startScope(me('leader'))).toBe('all')
})

test('the choice is kept for each user', () => {
  rememberScope(me('leader'), 'mine')
  expect(rememberedScope(me('leader'))).toBe('mine')
  expect(rememberedScope({ ...me('leader'), id: 'another' })).toBe('all')
})

test('whoever leads nothing is not held by a choice made while they did', () => {
  rememberScope(me('coordinator'), 'all')
  expect(rememberedScope(me('coordinator'))).toBe('mine')
})

test('a day is calm when nothing is due, however many families there are', () => {
  expect(isCalm({ ...calm, families: { items: [], total: 40 } })).toBe(true)
  expect(isCalm({ ...calm, overdueGoals: { items: [], total: 1 } })).toBe(false)
})

test('the total is told only when there are more than shown', () => {
  expect(counted({ items: [1, 2], total: 2 })).toBeNull()
  expect(counted({ items: [1, 2], total: 34 })).toEqual({ shown: 2, total: 34 })
})
