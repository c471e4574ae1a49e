import { describe, expect, it } from 'vitest'
import { can, type Action } from './can'

const table: [string, Action[]][] = [
  [
    'coordinator',
    [
      'families.read',
      'families.write',
      'enrolments.enrol',
      'team.write',
      'break-glass.use',
      'break-glass.list',
      'programmes.read',
    ],
  ],
  [
    'caseworker',
    [
      'families.read',
      'families.write',
      'enrolments.enrol',
      'enrolments.end',
      'team.write',
      'break-glass.use',
      'break-glass.list',
      'programmes.read',
    ],
  ],
  [
    'leader',
    [
      'families.read',
      'families.lead',
      'enrolments.enrol',
      'enrolments.end',
      'team.write',
      'break-glass.use',
      'break-glass.list',
      'programmes.read',
      'leaders.read',
    ],
  ],
  ['evaluator', ['programmes.read']],
  ['auditor', ['break-glass.list', 'break-glass.audit', 'programmes.read']],
  [
    'administrator',
    [
      'programmes.read',
      'programmes.write',
      'leaders.read',
      'leaders.write',
      'clients.write',
      'units.write',
      'codes.write',
    ],
  ],
  ['offline_access', []],
]
const actions: Action[] = [
  'families.read',
  'families.lead',
  'families.write',
  'enrolments.enrol',
  'enrolments.end',
  'team.write',
  'break-glass.use',
  'break-glass.list',
  'break-glass.audit',
  'programmes.read',
  'programmes.write',
  'leaders.read',
  'leaders.write',
  'clients.write',
  'units.write',
  'codes.write',
]

describe.each(table)('%s', (role, may) => {
  it.each(actions)('%s', (action) => expect(can({ roles: [role] }, action)).toBe(may.includes(action)))
})

it('several roles add up', () => {
  expect(can({ roles: ['leader', 'administrator'] }, 'programmes.write')).toBe(true)
  expect(can({ roles: [] }, 'families.read')).toBe(false)
})
