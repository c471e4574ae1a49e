import { z } from 'zod'
import type { CapacityBasis, Programme, ProgrammeEdit, ProgrammePatch } from '@/api'
import { changes } from '@/ui/conflict'
import { optionalDate, optionalWholeNumber, requiredText } from '@/ui/form'

const capacityBases = ['at-a-time', 'whole-period'] as const satisfies readonly CapacityBasis[]
export const basisAnswers = [...capacityBases, 'not-set'] as const

const months = optionalWholeNumber(1, 60).refine((count) => count !== null, { error: 'required' })

const phaseSchema = z.object({
  title: requiredText(200),
  months: months.transform((count) => count ?? 0),
  focus: requiredText(500),
})

export const programmeSchema = z
  .object({
    name: requiredText(200),
    municipality: requiredText(100),
    startsOn: optionalDate(),
    endsOn: optionalDate(),
    periodMonths: optionalWholeNumber(1, 240),
    capacityFrom: optionalWholeNumber(0, 100_000),
    capacityTo: optionalWholeNumber(0, 100_000),
    capacityBasis: z
      .enum(basisAnswers)
      .transform((answer): CapacityBasis | null => (answer === 'not-set' ? null : answer)),
    enrolmentMonths: optionalWholeNumber(1, 120),
    maxParallelActions: optionalWholeNumber(1, 100),
    maxWeeklyHours: optionalWholeNumber(1, 168),
    planTemplate: z.array(phaseSchema).max(24, 'too-many'),
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || endsOn >= startsOn, {
    path: ['endsOn'],
    error: 'before-start',
  })
  .refine(({ capacityFrom: from, capacityTo: to }) => from === null || to === null || to >= from, {
    path: ['capacityTo'],
    error: 'range',
  })

export type ProgrammeInput = z.input<typeof programmeSchema>
export type ProgrammeOutput = z.output<typeof programmeSchema>
export type PhaseInput = ProgrammeInput['planTemplate'][number]

export const emptyPhase = (): PhaseInput => ({ title: '', months: '', focus: '' })

export const emptyProgramme = (): ProgrammeInput => ({
  name: '',
  municipality: '',
  startsOn: '',
  endsOn: '',
  periodMonths: '',
  capacityFrom: '',
  capacityTo: '',
  capacityBasis: 'not-set',
  enrolmentMonths: '',
  maxParallelActions: '',
  maxWeeklyHours: '',
  planTemplate: [emptyPhase()],
})

const typed = (value: number | null) => (value === null ? '' : String(value))

export const programmeInput = (programme: Programme): ProgrammeInput => ({
  name: programme.name,
  municipality: programme.municipality,
  startsOn: programme.startsOn ?? '',
  endsOn: programme.endsOn ?? '',
  periodMonths: typed(programme.periodMonths),
  capacityFrom: typed(programme.capacityFrom),
  capacityTo: typed(programme.capacityTo),
  capacityBasis: programme.capacityBasis ?? 'not-set',
  enrolmentMonths: typed(programme.enrolmentMonths),
  maxParallelActions: typed(programme.maxParallelActions),
  maxWeeklyHours: typed(programme.maxWeeklyHours),
  planTemplate: programme.planTemplate.map((phase) => ({ ...phase, months: typed(phase.months) })),
})

export const newProgrammeFrom = (values: ProgrammeOutput) => values as ProgrammeEdit

export const programmePatch = (before: Programme, after: ProgrammeOutput) =>
  changes(before, after) as ProgrammePatch
