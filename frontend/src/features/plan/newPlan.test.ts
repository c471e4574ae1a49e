import { describe, expect, it } from 'vitest'
import type { Programme } from '@/api'
import { newPlanSchema, phasesFor, phasesFrom, previewOf, toRequest } from './newPlan'

const vejle = {
  planTemplate: ['Struktur og skole', 'Aktivering og behandling', 'Videre'].map((title) => ({
    title,
    months: 6,
    focus: 'f',
  })),
} as Programme
const plan = {
  programmeId: 'v',
  title: 'Familieplan',
  startDate: '2026-12-01',
  phases: phasesFor(vejle, '2026-12-01'),
}

describe('a new plan', () => {
  it('has the three half-years of Vejle, and is sent with their dates', () => {
    expect(toRequest(plan)).toMatchObject({
      programmeId: 'v',
      startDate: '2026-12-01',
      phases: [
        { startDate: '2026-12-01', endDate: '2027-05-31' },
        { startDate: '2027-06-01', endDate: '2027-11-30' },
        { startDate: '2027-12-01', endDate: '2028-05-31' },
      ],
    })
  })

  it('begins with one phase to fill in when there is no programme, and names none', () => {
    const own = { ...plan, programmeId: '', phases: phasesFor(undefined, '2026-12-01') }
    expect(own.phases).toEqual([{ title: '', focus: '', endDate: '2027-05-31' }])
    expect(toRequest(own)).not.toHaveProperty('programmeId')
  })

  it('moves with its start date, once that is a date', () => {
    expect(phasesFrom(plan.phases, '2026-12-01', '2027-01-01')[0]?.endDate).toBe('2027-06-30')
    expect(phasesFrom(plan.phases, '2026-12-01', '1.1.')).toBe(plan.phases)
  })

  it('refuses a phase that ends before it begins, on its own field', () => {
    const phases = plan.phases.map((phase, i) => (i === 1 ? { ...phase, endDate: '2027-05-01' } : phase))
    const result = newPlanSchema('slut før start').safeParse({ ...plan, phases })
    expect(result.error?.issues).toMatchObject([
      { path: ['phases', 1, 'endDate'], message: 'slut før start' },
    ])
    expect(previewOf({ ...plan, phases })).toHaveLength(1)
  })

  it('draws no centuries when a year was mistyped', () => {
    for (const far of ['0001-01-01', '9999-12-31']) {
      expect(phasesFrom(plan.phases, '2026-12-01', far)).toBe(plan.phases)
      expect(previewOf({ ...plan, startDate: far })).toEqual([])
      const phases = [{ ...plan.phases[0]!, endDate: far }]
      expect(previewOf({ ...plan, phases })).toEqual([])
      expect(newPlanSchema('').safeParse({ ...plan, phases }).error?.issues).toMatchObject([
        { path: ['phases', 0, 'endDate'], message: 'year' },
      ])
    }
  })
})
