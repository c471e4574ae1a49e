import type { FamilyListItem, Member } from '@/api'
import { childrenOf, monthsOld } from './people'

/** What a line in a list tells of a family's children: whole years, months for the smallest, the rest counted. */
export function childrenInRow(members: readonly Member[], today: string) {
  const children = childrenOf(members, today)
  const years = children.flatMap(({ age }) => (age ? [age] : []))
  const months = children.flatMap(({ age, birthDate }) =>
    age === 0 && birthDate ? [monthsOld(birthDate, today)] : [],
  )
  return { years, months, unknown: children.length - years.length - months.length }
}

/** Share of the goals that are completed, for the small bar; null when there are none. */
export const completedShare = ({ completed, total }: FamilyListItem['goals']) =>
  total === 0 ? null : completed / total
