import { useMemo } from 'react'
import type { Family } from '@/api'
import { danishToday, fullName, huesOf, peopleOf } from '@/features/family'
import type { Person } from '@/features/goal'

/** The family's members as goals speak of them: by given name, unless two share it. */
export function goalPeople({ members }: Pick<Family, 'members'>, today = danishToday()): Person[] {
  const { current, former } = peopleOf(members, today)
  const hueOf = huesOf(members)
  const people = new Map<string, Person & { full: string }>()
  for (const member of [...current, ...former])
    if (!people.has(member.personId))
      people.set(member.personId, {
        personId: member.personId,
        name: member.givenName,
        full: fullName(member),
        hue: hueOf(member.personId),
        isFormer: !current.includes(member),
      })
  const all = [...people.values()]
  return all.map(({ full, ...person }) => ({
    ...person,
    name: all.filter(({ name }) => name === person.name).length > 1 ? full : person.name,
  }))
}

export const useGoalPeople = (family: Family) => useMemo(() => goalPeople(family), [family])
