import { describe, expect, it } from 'vitest'
import type { Member } from '@/api'
import { goalPeople } from './useGoalPeople'

const member = (personId: string, givenName: string, more: Partial<Member> = {}) =>
  ({
    id: `m-${personId}-${more.validFrom}`,
    personId,
    givenName,
    familyName: `Efternavn ${personId}`,
    role: 'parent',
    validFrom: '2026-01-01',
    validTo: null,
    birthDate: null,
    ...more,
  }) as Member

describe('the people goals are for', () => {
  const names = (members: Member[]) => goalPeople({ members }, '2026-11-21').map(({ name }) => name)

  it('go by their given names, unless two share one', () => {
    expect(names([member('1', 'Karen'), member('2', 'Jonas')])).toEqual(['Karen', 'Jonas'])
    expect(names([member('1', 'Anna'), member('2', 'Anna')])).toEqual([
      'Anna Efternavn 1',
      'Anna Efternavn 2',
    ])
  })

  it('stand once, and as members while they are back', () => {
    const before = { validFrom: '2026-01-01', validTo: '2026-02-01' }
    const people = goalPeople(
      { members: [member('1', 'Karen', before), member('1', 'Karen', { validFrom: '2026-06-01' })] },
      '2026-11-21',
    )
    expect(people).toMatchObject([{ name: 'Karen', isFormer: false }])
    expect(goalPeople({ members: [member('1', 'Karen', before)] }, '2026-11-21')[0]?.isFormer).toBe(true)
  })
})
