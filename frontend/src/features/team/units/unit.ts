import { z } from 'zod'
import type { Unit, UnitKind, UnitPatch } from '@/api'
import { changes } from '@/ui/conflict'
import { optionalDate, requiredChoice, requiredText } from '@/ui/form'

/** In the order in which one chooses; one more in the contract fails the typecheck until it stands here. */
const known: Record<UnitKind, true> = {
  employment: true,
  'family-counselling': true,
  'social-and-health': true,
  daycare: true,
  school: true,
  other: true,
}
export const unitKinds = Object.keys(known) as UnitKind[]

/** Nobody new works from it once it is closed. */
export const isClosed = ({ closedOn }: Pick<Unit, 'closedOn'>, day: string) =>
  closedOn !== null && closedOn <= day

/** Those whose name has the text somewhere; all of them without one. */
export function named(units: readonly Unit[], text: string) {
  const wanted = text.trim().toLocaleLowerCase('da')
  return units.filter(({ name }) => name.toLocaleLowerCase('da').includes(wanted))
}

/** The names under which what is typed about units is kept, and by which their dialogs are opened. */
export const newUnitDraft = 'unit.new'
export const unitDraft = (unitId: string, what: 'edit' | 'close') => `unit.${unitId}.${what}`

export const unitSchema = z.object({
  name: requiredText(100),
  kind: requiredChoice(unitKinds),
  closedOn: optionalDate(),
})
export type UnitInput = z.input<typeof unitSchema>

export const emptyUnit: UnitInput = { name: '', kind: '', closedOn: '' }

export const unitInput = ({ name, kind, closedOn }: Unit): UnitInput => ({
  name,
  kind,
  closedOn: closedOn ?? '',
})

export const unitPatch = (before: Unit, after: Partial<z.output<typeof unitSchema>>): UnitPatch =>
  changes(before, after)
