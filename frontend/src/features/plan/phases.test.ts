import { describe, expect, it } from 'vitest'
import { fromTemplate, heirOf, lengthOf, middle, moveStart, nextSpan, withStarts } from './phases'

const half = (title: string) => ({ title, focus: 'fokus', months: 6 })
const vejle = [half('Struktur og skole'), half('Aktivering og behandling'), half('Videre')]

describe('the phases of a new plan', () => {
  it('are three half-years in Vejle', () => {
    expect(withStarts(fromTemplate(vejle, '2026-12-01'), '2026-12-01')).toMatchObject([
      { title: 'Struktur og skole', startDate: '2026-12-01', endDate: '2027-05-31' },
      { title: 'Aktivering og behandling', startDate: '2027-06-01', endDate: '2027-11-30' },
      { title: 'Videre', startDate: '2027-12-01', endDate: '2028-05-31' },
    ])
  })

  it('do not creep when a plan begins on the last of a month', () => {
    const ends = fromTemplate(
      [
        { ...half('1'), months: 1 },
        { ...half('2'), months: 1 },
      ],
      '2027-01-31',
    )
    expect(ends.map(({ endDate }) => endDate)).toEqual(['2027-02-27', '2027-03-30'])
  })

  it('follow each other when a boundary is moved', () => {
    const [first, second] = fromTemplate(vejle, '2026-12-01')
    const spans = withStarts([{ ...first!, endDate: '2027-06-14' }, second!], '2026-12-01')
    expect(spans[1]).toMatchObject({ startDate: '2027-06-15', endDate: '2027-11-30' })
  })

  it('keep their lengths when the plan begins another day', () => {
    const phases = [{ endDate: '2027-05-31' }, { endDate: '2027-06-10' }]
    expect(moveStart(phases, '2026-12-01', '2027-02-01')).toEqual([
      { endDate: '2027-07-31' },
      { endDate: '2027-08-10' },
    ])
  })
})

describe('the length of a phase', () => {
  it('is told in months when it is whole months', () => {
    expect(lengthOf({ startDate: '2026-12-01', endDate: '2027-05-31' })).toEqual({ months: 6, days: 0 })
    expect(lengthOf({ startDate: '2027-02-01', endDate: '2027-02-28' })).toEqual({ months: 1, days: 0 })
    expect(lengthOf({ startDate: '2026-01-15', endDate: '2027-01-14' })).toEqual({ months: 12, days: 0 })
  })
  it('is told in days otherwise', () => {
    expect(lengthOf({ startDate: '2026-12-01', endDate: '2026-12-01' })).toEqual({ months: 0, days: 1 })
    expect(lengthOf({ startDate: '2026-12-01', endDate: '2027-01-15' })).toEqual({ months: 0, days: 46 })
  })
})

describe('a phase that is added, split or removed', () => {
  it('follows the last one and is as long', () => {
    expect(nextSpan([{ startDate: '2026-12-01', endDate: '2027-05-31' }], '2026-12-01')).toEqual({
      startDate: '2027-06-01',
      endDate: '2027-11-30',
    })
    expect(nextSpan([], '2026-12-01')).toEqual({ startDate: '2026-12-01', endDate: '2027-05-31' })
  })

  it('is cut near the middle, on the first of a month', () => {
    expect(middle({ startDate: '2026-12-01', endDate: '2027-05-31' })).toBe('2027-03-01')
    expect(middle({ startDate: '2026-12-01', endDate: '2026-12-10' })).toBe('2026-12-06')
    expect(middle({ startDate: '2026-12-01', endDate: '2026-12-02' })).toBe('2026-12-02')
  })

  it('leaves its time to the one before, or after the first', () => {
    const phases = [{ id: '1' }, { id: '2' }, { id: '3' }]
    expect(heirOf(phases, '1')?.id).toBe('2')
    expect(heirOf(phases, '2')?.id).toBe('1')
    expect(heirOf(phases, '3')?.id).toBe('2')
    expect(heirOf([{ id: '1' }], '1')).toBeNull()
  })
})
