import type { Me } from '@/api'

/**
 * Who may do what, as the API has it. This only decides what is shown: the API decides what happens.
 */
const rules = {
  'families.read': ['coordinator', 'caseworker', 'leader'],
  // Those of the programmes one leads, beside the families whose team one is on: to others these are all there are.
  'families.lead': ['leader'],
  'families.write': ['coordinator', 'caseworker'],
  'enrolments.enrol': ['coordinator', 'caseworker', 'leader'],
  // A decision of authority, which a coordinator does not take.
  'enrolments.end': ['caseworker', 'leader'],
  'team.write': ['coordinator', 'caseworker', 'leader'],
  'break-glass.use': ['coordinator', 'caseworker', 'leader'],
  'break-glass.list': ['coordinator', 'caseworker', 'leader', 'auditor'],
  // Everybody's, not only those of families one is assigned to.
  'break-glass.audit': ['auditor'],
  'programmes.read': ['coordinator', 'caseworker', 'leader', 'evaluator', 'auditor', 'administrator'],
  'programmes.write': ['administrator'],
  // Who leads a programme, and so sees its families.
  'leaders.read': ['leader', 'administrator'],
  'leaders.write': ['administrator'],
  // Which other systems read its families.
  'clients.write': ['administrator'],
  'units.write': ['administrator'],
  'codes.write': ['administrator'],
} as const satisfies Record<string, readonly string[]>

export type Action = keyof typeof rules

export const can = (me: Pick<Me, 'roles'>, action: Action) =>
  me.roles.some((role) => (rules[action] as readonly string[]).includes(role))

const changing: readonly Action[] = ['families.write', 'enrolments.enrol', 'enrolments.end', 'team.write']

/** What nobody does, whatever their role, with a family that they only read. */
export const changesFamily = (action: Action) => changing.includes(action)
