import type { Programme } from '@/api'
import { emptyProgramme, programmeInput, programmePatch, programmeSchema } from './programmeForm'
import { monthsIn, spansOf } from './template'

const phase = (title: string, months: number) => ({ title, months, focus: 'Ro' })
const programme: Programme = {
  id: 'p',
  version: '3',
  name: 'Familien i Centrum',
  municipality: 'Vejle',
  startsOn: null,
  endsOn: null,
  periodMonths: null,
  capacityFrom: null,
  capacityTo: 100,
  capacityBasis: 'whole-period',
  enrolmentMonths: 18,
  maxParallelActions: 3,
  maxWeeklyHours: 25,
  planTemplate: [phase('Struktur', 6), phase('Aktivering og behandling', 6), phase('Videre', 6)],
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
}

test('each phase lies where the one before it ended', () => {
  expect(spansOf(programme.planTemplate).map(({ number, from, to }) => [number, from, to])).toEqual([
    [1, 1, 6],
    [2, 7, 12],
    [3, 13, 18],
  ])
  expect(monthsIn(programme.planTemplate)).toBe(18)
})

test('what nobody touched is not sent', () => {
  expect(programmePatch(programme, programmeSchema.parse(programmeInput(programme)))).toEqual({})
})

test('a moved phase sends the whole template, an emptied number null', () => {
  const [first, second, third] = programmeInput(programme).planTemplate
  const values = { ...programmeInput(programme), capacityTo: '', planTemplate: [second!, first!, third!] }
  expect(programmePatch(programme, programmeSchema.parse(values))).toEqual({
    capacityTo: null,
    planTemplate: [phase('Aktivering og behandling', 6), phase('Struktur', 6), phase('Videre', 6)],
  })
})

test('the length of the period is a number of whole months, and may be emptied', () => {
  const before = { ...programme, periodMonths: 36 }
  const sent = (periodMonths: string) =>
    programmePatch(before, programmeSchema.parse({ ...programmeInput(before), periodMonths }))
  expect(sent('240')).toEqual({ periodMonths: 240 })
  expect(sent('')).toEqual({ periodMonths: null })
  const wrong = (periodMonths: string) =>
    programmeSchema.safeParse({ ...programmeInput(before), periodMonths }).error?.issues[0]?.path
  for (const months of ['0', '241', '1,5']) expect(wrong(months)).toEqual(['periodMonths'])
})

test('a number of families that no longer counts anything says so', () => {
  const values = { ...programmeInput(programme), capacityBasis: 'not-set' as const }
  expect(programmePatch(programme, programmeSchema.parse(values))).toEqual({ capacityBasis: null })
})

test('every mistake stands on its own field', () => {
  const result = programmeSchema.safeParse({
    ...programmeInput(programme),
    startsOn: '2026-02-01',
    endsOn: '2026-01-01',
    capacityFrom: '30',
    capacityTo: '20',
  })
  expect(result.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['endsOn', 'before-start'],
    ['capacityTo', 'range'],
  ])
  const empty = programmeSchema.safeParse(emptyProgramme()).error?.issues.map(({ path }) => path.join('.'))
  expect(empty).toEqual([
    'name',
    'municipality',
    'planTemplate.0.title',
    'planTemplate.0.months',
    'planTemplate.0.focus',
  ])
})
