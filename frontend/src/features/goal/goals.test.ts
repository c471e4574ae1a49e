import { describe, expect, it } from 'vitest'
import type { Goal, GoalStatus } from '@/api'
import { awaitsYes, countsOf, isOverdue, spanOf, statusKey } from './goals'

const goal = (status: GoalStatus, more: Partial<Goal> = {}) =>
  ({ status, parked: false, targetDate: null, proposedBy: 'professional', ...more }) as Goal

describe('a goal is overdue', () => {
  it('the day after its date while it is open and not parked', () => {
    const date = { targetDate: '2026-11-20' }
    expect(isOverdue(goal('active', date), '2026-11-21')).toBe(true)
    expect(isOverdue(goal('active', date), '2026-11-20')).toBe(false)
    expect(isOverdue(goal('active', { ...date, parked: true }), '2026-11-21')).toBe(false)
    expect(isOverdue(goal('completed', date), '2026-11-21')).toBe(false)
    expect(isOverdue(goal('dropped', date), '2026-11-21')).toBe(false)
    expect(isOverdue(goal('active'), '2026-11-21')).toBe(false)
  })
})

describe("the family's yes", () => {
  it('is waited for as long as a goal is only proposed, by the family too', () => {
    expect(awaitsYes(goal('proposed'))).toBe(true)
    expect(awaitsYes(goal('proposed', { proposedBy: 'family' }))).toBe(true)
    expect(awaitsYes(goal('agreed'))).toBe(false)
  })

  it('is counted for the plan', () => {
    const goals = [
      goal('proposed'),
      goal('proposed', { parked: true }),
      goal('agreed'),
      goal('completed'),
      goal('dropped'),
      goal('active', { targetDate: '2026-01-01' }),
    ]
    expect(countsOf(goals, '2026-11-21')).toEqual({ agreed: 3, awaiting: 1, overdue: 1 })
  })
})

describe('where a goal is in its life', () => {
  it.each([
    ['proposed', 'awaitsYes', 'left.proposed'],
    ['agreed', 'status.agreed', 'left.agreed'],
    ['active', 'status.active', 'left.active'],
    ['completed', 'status.completed', 'status.completed'],
    ['dropped', 'status.dropped', 'status.dropped'],
  ] as const)('%s is told as %s, and in a plan that is closed as %s', (status, open, closed) => {
    expect(statusKey(goal(status), { status: 'active' })).toBe(open)
    expect(statusKey(goal(status), { status: 'closed' })).toBe(closed)
  })
})

describe('where a goal lies in time', () => {
  const phase = { startDate: '2026-06-01', endDate: '2026-11-30' }
  it('is its phase up to its date', () => {
    expect(spanOf(goal('active'), phase)).toEqual({ from: '2026-06-01', to: '2026-11-30' })
    expect(spanOf(goal('active', { targetDate: '2026-08-01' }), phase).to).toBe('2026-08-01')
    expect(spanOf(goal('active', { targetDate: '2027-02-01' }), phase).to).toBe('2027-02-01')
  })
  it('is the whole phase when the date lies before it', () => {
    expect(spanOf(goal('active', { targetDate: '2026-05-01' }), phase).to).toBe('2026-11-30')
  })
})
