import { describe, expect, it } from 'vitest'
import type { GoalStatus, Phase } from '@/api'
import { dropped, inPlace, mayLieIn, moved, step, targets } from './moves'

const goal = (id: string, phaseId: string | null, priority: number, status: GoalStatus = 'proposed') => ({
  id,
  phaseId,
  priority,
  status,
  parked: phaseId === null,
})
const goals = [goal('a', '1', 1), goal('b', '1', 2), goal('c', '1', 3), goal('d', '2', 1), goal('e', null, 1)]
const order = (list: typeof goals, phaseId: string | null) =>
  inPlace(list, phaseId)
    .map(({ id }) => id)
    .join('')
const phases = ['1', '2'].map((id) => ({ id }) as Phase)

describe('moving a goal', () => {
  it('orders within a phase', () => {
    const after = moved(goals, { goalId: 'c', phaseId: '1', index: 0 })
    expect(order(after, '1')).toBe('cab')
    expect(inPlace(after, '1').map(({ priority }) => priority)).toEqual([1, 2, 3])
  })

  it('goes to another phase and closes the hole behind it', () => {
    const after = moved(goals, { goalId: 'a', phaseId: '2', index: 1 })
    expect(order(after, '1')).toBe('bc')
    expect(order(after, '2')).toBe('da')
    expect(inPlace(after, '1').map(({ priority }) => priority)).toEqual([1, 2])
  })

  it('is parked on the shelf and comes back from it', () => {
    const parked = moved(goals, { goalId: 'b', phaseId: null, index: 0 })
    expect(order(parked, null)).toBe('be')
    expect(parked.find(({ id }) => id === 'b')?.parked).toBe(true)
    const back = moved(parked, { goalId: 'b', phaseId: '1', index: 9 })
    expect(order(back, '1')).toBe('acb')
    expect(back.find(({ id }) => id === 'b')?.parked).toBe(false)
  })

  it('says the same twice, so that a late answer changes nothing', () => {
    const move = { goalId: 'a', phaseId: '2', index: 0 }
    expect(moved(moved(goals, move), move)).toEqual(moved(goals, move))
  })

  it('leaves everything when the goal is gone', () => {
    expect(moved(goals, { goalId: 'x', phaseId: '1', index: 0 })).toEqual(goals)
  })
})

describe('where a goal may go', () => {
  it('is every other phase, and the shelf last', () => {
    expect(targets(goals[0]!, goals, phases).map(({ place }) => place)).toEqual([
      { phaseId: '2', index: 1 },
      { phaseId: null, index: 1 },
    ])
    expect(targets(goals[4]!, goals, phases).map(({ place }) => place.phaseId)).toEqual(['1', '2'])
  })

  it('is not the shelf for a goal that is completed or dropped', () => {
    for (const status of ['completed', 'dropped'] as const) {
      expect(targets(goal('a', '1', 1, status), goals, phases).map(({ place }) => place.phaseId)).toEqual([
        '2',
      ])
      expect(mayLieIn(goal('e', null, 1, status), '1')).toBe(false)
    }
  })

  it('is up and down until the ends', () => {
    expect(step(goals[0]!, goals, -1)).toBeNull()
    expect(step(goals[0]!, goals, 1)).toEqual({ phaseId: '1', index: 1 })
    expect(step(goals[2]!, goals, 1)).toBeNull()
  })

  it('is before or after the goal it is dropped on, else last', () => {
    expect(dropped('a', goals, '1', { id: 'c', after: false })).toEqual({ phaseId: '1', index: 1 })
    expect(dropped('a', goals, '1', { id: 'c', after: true })).toEqual({ phaseId: '1', index: 2 })
    expect(dropped('a', goals, '2')).toEqual({ phaseId: '2', index: 1 })
  })
})
