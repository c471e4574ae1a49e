import contract from '../../../openapi.yaml?raw'
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

describe('the contract’s roles', () => {
  /** Of each operation that only some people may do: who. Other systems have scopes, which no page asks for. */
  const rolesOf = new Map(
    contract
      .split('operationId: ')
      .slice(1)
      .map((operation) => {
        const roles = /x-roles:\n((?:\s+- \S+\n)+)/.exec(operation)?.[1] ?? ''
        const names: string[] = roles.match(/[a-z]+(?:[-:][a-z]+)*(?=\n)/g) ?? []
        return [/^\w+/.exec(operation)![0], names] as const
      }),
  )
  const people = table.map(([role]) => role).filter((role) => role !== 'offline_access')
  const behind: Partial<Record<Action, string[]>> = {
    'families.read': [
      'listFamilies',
      'getOverview',
      'getMember',
      'getPlan',
      'getGoal',
      'getToday',
      'listTeam',
    ],
    'families.write': [
      'registerFamily changeFamily addMember changeMember removeMember referFamily',
      'draftPlan changePlan activatePlan closePlan addPhase changePhase splitPhase removePhase',
      'proposeGoal changeGoal agreeToGoal startGoal completeGoal dropGoal parkGoal resumeGoal reopenGoal evaluateGoal',
    ].flatMap((line) => line.split(' ')),
    'enrolments.enrol': ['enrolFamily'],
    'enrolments.end': ['completeEnrolment', 'discontinueEnrolment'],
    'team.write': ['addTeamMember', 'changeTeamMember', 'removeTeamMember', 'handOver'],
    'break-glass.use': ['searchBehindGlass', 'breakGlass'],
    'break-glass.list': ['listBreakGlass'],
    'programmes.read': ['listProgrammes', 'getProgramme'],
    'programmes.write': ['createProgramme', 'changeProgramme'],
    'leaders.read': ['listProgrammeLeaders'],
    'leaders.write': ['appointProgrammeLeader', 'dismissProgrammeLeader'],
    'clients.write': ['listProgrammeClients', 'admitProgrammeClient', 'dismissProgrammeClient'],
    'units.write': ['createUnit', 'changeUnit'],
    'codes.write': ['createCode', 'changeCode'],
  }
  const cases = Object.entries(behind).flatMap(([action, operations]) =>
    operations.map((operation) => [action as Action, operation] as const),
  )

  it.each(cases)('%s is what %s asks for', (action, operation) => {
    expect(people.filter((role) => can({ roles: [role] }, action))).toEqual(
      people.filter((role) => rolesOf.get(operation)?.includes(role)),
    )
  })

  it('has no operation that changes something and that no rule stands for', () => {
    const named = cases.map(([, operation]) => operation)
    const changing = [...rolesOf.keys()].filter((operation) => !/^(get|list)/.test(operation))
    // A session is everybody's own.
    const own = ['renewSession', 'signIn', 'signOut', 'signOutEverywhere']
    expect(changing.filter((operation) => !named.includes(operation) && !own.includes(operation))).toEqual([])
  })
})
