import type { Member } from '@/api'
import { personHue, type Hue } from '@/ui'

type Place = Pick<Member, 'role' | 'birthDate' | 'validFrom' | 'validTo'>

/** Today in Denmark as an ISO date, whatever the computer's own time zone. */
export const danishToday = (now = new Date()) =>
  now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' })

export const fullName = ({ givenName, familyName }: Pick<Member, 'givenName' | 'familyName'>) =>
  `${givenName} ${familyName}`.trim()

/** The last day in the family is still a day in it. */
export const hasLeft = ({ validTo }: Pick<Member, 'validTo'>, today: string) => !!validTo && validTo < today

const roleOrder = { parent: 0, child: 1, 'other-adult': 2 } as const

/** Parents first, then the children from the oldest, those without a birth date (the unborn) last. */
export const inFamilyOrder = <M extends Place>(members: readonly M[]) =>
  [...members].sort(
    (a, b) =>
      roleOrder[a.role] - roleOrder[b.role] ||
      (a.role === 'child' ? (a.birthDate ?? '9999').localeCompare(b.birthDate ?? '9999') : 0),
  )

/** Who belongs to the family today (or will), and who has left it. */
export function peopleOf<M extends Place>(members: readonly M[], today: string) {
  const ordered = inFamilyOrder(members)
  return {
    current: ordered.filter((member) => !hasLeft(member, today)),
    former: ordered.filter((member) => hasLeft(member, today)),
  }
}

/** Those who count when a list tells of the family's children: not who has left, not who is still to come. */
export const childrenOf = <M extends Place>(members: readonly M[], today: string) =>
  peopleOf(members, today).current.filter((member) => member.role === 'child' && member.validFrom <= today)

/** The same person in the same colour on every screen, also when somebody else leaves. */
export function huesOf(members: readonly Pick<Member, 'personId'>[]): (personId: string) => Hue {
  const persons = [...new Set(members.map(({ personId }) => personId))]
  return (personId) => personHue(persons.indexOf(personId))
}

/** Whole months since birth, for children under two: "0 år" says nothing about a baby. */
export function monthsOld(birthDate: string, today: string) {
  const [year, month, day] = birthDate.split('-').map(Number) as [number, number, number]
  const [thisYear, thisMonth, thisDay] = today.split('-').map(Number) as [number, number, number]
  return (thisYear - year) * 12 + (thisMonth - month) - (thisDay < day ? 1 : 0)
}
