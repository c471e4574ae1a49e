import { describe, expect, it } from 'vitest'
import { columns, position, rows, todayAt } from './timeline'

const halves = [
  { startDate: '2026-06-01', endDate: '2026-11-30' },
  { startDate: '2026-12-01', endDate: '2027-05-31' },
  { startDate: '2027-06-01', endDate: '2027-11-30' },
]
const uneven = [
  { startDate: '2026-01-01', endDate: '2026-01-10' },
  { startDate: '2026-01-11', endDate: '2026-12-31' },
]
const close = (n: number) => expect.closeTo(n, 2)

describe('the columns of the timeline', () => {
  it('are as wide as their phases are long', () => {
    expect(columns(halves).map(({ width }) => width)).toEqual([close(0.33), close(0.33), close(0.33)])
    expect(columns(halves).map(({ left }) => left)).toEqual([0, close(0.33), close(0.67)])
  })

  it('are never too narrow to read, and still fill the picture', () => {
    const [short, long] = columns(uneven, 0.2)
    expect(short!.width).toBeCloseTo(0.2)
    expect(long!.width).toBeCloseTo(0.8)
  })

  it('are equal when there are too many', () => {
    const many = Array.from({ length: 10 }, (_, i) => ({
      startDate: `2026-01-${10 + i}`,
      endDate: `2026-01-${10 + i}`,
    }))
    for (const { width } of columns(many)) expect(width).toBeCloseTo(0.1)
  })
})

describe('a day on the timeline', () => {
  const table = columns(halves)
  it('lies in its phase', () => {
    expect(position('2026-06-01', table)).toBe(0)
    expect(position('2026-12-01', table)).toBeCloseTo(table[1]!.left)
    expect(position('2025-01-01', table)).toBe(0)
    expect(position('2029-01-01', table)).toBe(1)
  })

  it('runs slower through a phase that was widened', () => {
    expect(position('2026-01-06', columns(uneven, 0.2))).toBeCloseTo(0.1)
  })

  it('is today only while the plan runs', () => {
    expect(todayAt('2026-08-31', table)).toEqual(close(0.17))
    expect(todayAt('2026-05-31', table)).toBeNull()
    expect(todayAt('2027-12-01', table)).toBeNull()
  })
})

describe('the bars of a lane', () => {
  const table = columns(halves)
  const bar = (id: string, from: string, to: string) => ({ id, from, to })

  it('reach from edge to edge of their phase', () => {
    const [only] = rows([bar('a', '2026-06-01', '2026-11-30')], table)
    expect(only).toMatchObject({ left: 0, width: expect.closeTo(table[0]!.width, 5), row: 0 })
  })

  it('stand under each other only when they overlap', () => {
    const laid = rows(
      [
        bar('late', '2026-12-01', '2027-05-31'),
        bar('long', '2026-06-01', '2027-02-01'),
        bar('first', '2026-06-01', '2026-11-30'),
      ],
      table,
    )
    const rowOf = (id: string) => laid.find((each) => each.id === id)!.row
    expect([rowOf('long'), rowOf('first'), rowOf('late')]).toEqual([0, 1, 1])
  })

  it('can be hit however short, and stay in the picture', () => {
    const [day] = rows([bar('a', '2027-11-30', '2027-11-30')], table)
    expect(day!.width).toBeGreaterThanOrEqual(0.04)
    expect(day!.left + day!.width).toBeLessThanOrEqual(1.0001)
  })

  it('let their words run out beside them, into no other bar', () => {
    const bars = [bar('short', '2026-06-01', '2026-06-30'), bar('next', '2026-08-01', '2026-11-30')]
    const [short, next] = rows(bars, table, () => 0.3)
    expect(short).toMatchObject({ reach: 0.3, row: 0 })
    expect(short!.width).toBeLessThan(0.1)
    expect(next!.row).toBe(1)
    const [last] = rows([bar('last', '2027-11-01', '2027-11-30')], table, () => 0.3)
    expect(last!.left + last!.reach).toBeCloseTo(1)
  })

  it('have a place when their end lies before their beginning', () => {
    const [odd] = rows([bar('a', '2026-12-01', '2026-08-01')], table)
    expect(odd!.left).toBeCloseTo(table[1]!.left)
    expect(odd!.width).toBeCloseTo(0.04)
  })
})
