import { describe, expect, it } from 'vitest'
import { frame, points, yOf } from './course'

const evaluation = (
  id: string,
  achievement: number,
  evaluatedOn: string,
  createdAt = `${evaluatedOn}T10:00:00Z`,
) => ({
  id,
  achievement,
  evaluatedOn,
  createdAt,
})

describe('the course of a goal', () => {
  it('runs from the oldest to the newest, in proportion to the days between', () => {
    const course = points([
      evaluation('c', 1, '2026-11-01'),
      evaluation('b', 0, '2026-07-02'),
      evaluation('a', -2, '2026-05-02'),
    ])
    expect(course.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(course[0]!.x).toBe(frame.left)
    expect(course[2]!.x).toBe(frame.width - frame.right)
    expect((course[1]!.x - frame.left) / (course[2]!.x - frame.left)).toBeCloseTo(1 / 3)
  })

  it('has more than expected above less than expected', () => {
    expect(yOf(2)).toBe(frame.top)
    expect(yOf(-2)).toBe(frame.height - frame.bottom)
    expect(yOf(0)).toBe((yOf(2) + yOf(-2)) / 2)
  })

  it('shows one evaluation in the middle, and two on one day as no time at all, in the order they were written', () => {
    expect(points([evaluation('a', 0, '2026-05-01')])[0]!.x).toBe(
      (frame.left + frame.width - frame.right) / 2,
    )
    const twice = points([
      evaluation('late', 1, '2026-05-01', '2026-05-01T12:00:00Z'),
      evaluation('early', 0, '2026-05-01', '2026-05-01T08:00:00Z'),
    ])
    expect(twice.map(({ id }) => id)).toEqual(['early', 'late'])
    expect(twice[0]!.x).toBe(twice[1]!.x)
  })
})
