import { describe, expect, it } from 'vitest'
import { changes, merge, resolve, same } from './merge'

const base = { title: 'Skole', area: 'school', date: null as string | null }

describe('merging three versions', () => {
  it('takes what only one side changed, from both sides', () => {
    const result = merge(base, { ...base, title: 'Skole hver dag' }, { ...base, date: '2026-12-01' })
    expect(result.merged).toEqual({ title: 'Skole hver dag', area: 'school', date: '2026-12-01' })
    expect(result.open).toEqual([])
    expect(result.taken).toEqual(['date'])
  })

  it('asks about what both changed differently', () => {
    const mine = { ...base, title: 'Min' }
    const result = merge(base, mine, { ...base, title: 'Deres' })
    expect(result.open).toEqual(['title'])
    expect(resolve(result, mine, { title: 'mine' }).title).toBe('Min')
    expect(resolve(result, mine, { title: 'theirs' }).title).toBe('Deres')
    expect(resolve(result, mine, {}).title).toBe('Deres')
  })

  it('does not ask when both made the same change', () => {
    const both = { ...base, title: 'Ens' }
    expect(merge(base, both, { ...both })).toMatchObject({ open: [], merged: both })
  })

  it('keeps an emptied field empty', () => {
    const filled: typeof base = { ...base, date: '2026-12-01' }
    expect(merge(filled, { ...filled, date: null }, filled).merged.date).toBeNull()
  })

  it('compares by meaning', () => {
    expect(same({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 })).toBe(true)
    expect(same(null, undefined)).toBe(true)
    expect(same([1, 2], [2, 1])).toBe(false)
    expect(same('', null)).toBe(false)
  })

  it('sends only what changed', () => {
    expect(changes(base, { ...base, title: 'Ny' })).toEqual({ title: 'Ny' })
    expect(changes(base, base)).toEqual({})
  })
})
