import { describe, expect, it } from 'vitest'
import type { Phase } from '@/api'
import { isReady, readiness, reminders } from './nextSteps'

const phase = (sequence: number, startDate: string, endDate: string) =>
  ({ id: `${sequence}`, sequence, startDate, endDate }) as Phase
const phases = [phase(1, '2026-06-01', '2026-11-30'), phase(2, '2026-12-01', '2027-05-31')]
const none = { agreed: 0, awaiting: 0, overdue: 0 }

describe('a draft is ready', () => {
  const plan = { id: 'p', phases }
  it('with a phase and a goal the family said yes to', () => {
    expect(isReady(readiness(plan, { agreed: 1 }, []))).toBe(true)
  })
  it('not without a phase, without a yes, or beside an active plan', () => {
    expect(readiness({ id: 'p', phases: [] }, { agreed: 1 }, []).hasPhase).toBe(false)
    expect(readiness(plan, { agreed: 0 }, []).hasAgreedGoal).toBe(false)
    const plans = [{ id: 'q', title: '', status: 'active' as const, startDate: '', endDate: null }]
    expect(readiness(plan, { agreed: 1 }, plans).noOtherActive).toBe(false)
  })
})

describe('an active plan asks', () => {
  it('for nothing in the middle of a phase', () => {
    expect(reminders({ phases }, none, '2026-08-01')).toEqual([])
  })
  it('to round off a phase in its last four weeks', () => {
    expect(reminders({ phases }, none, '2026-11-02')).toEqual([
      { kind: 'phaseEnding', sequence: 1, days: 28 },
    ])
    expect(reminders({ phases }, none, '2026-11-01')).toEqual([])
  })
  it('to say yes to goals and look at those past their date', () => {
    expect(reminders({ phases }, { agreed: 3, awaiting: 1, overdue: 2 }, '2026-08-01')).toEqual([
      { kind: 'overdue', count: 2 },
      { kind: 'awaiting', count: 1 },
    ])
  })
  it('to be closed or continued when its time is over, and says when it is still to come', () => {
    expect(reminders({ phases }, none, '2027-06-10')).toEqual([{ kind: 'ended', days: -10 }])
    expect(reminders({ phases }, none, '2026-05-30')).toEqual([{ kind: 'notBegun', days: 2 }])
  })
})
