import { z } from 'zod'
import type { NewPlan, Programme } from '@/api'
import { addDays } from '@/i18n/calendar'
import { isPlausibleDate, requiredDate, requiredText } from '@/ui/form'
import { fromTemplate, moveStart, withStarts, type PhaseDraft } from './phases'

export type NewPlanValues = { programmeId: string; title: string; startDate: string; phases: PhaseDraft[] }

/** A phase must not end before it begins; its beginning follows from the one before. */
export const newPlanSchema = (endBeforeStart: string) =>
  z
    .object({
      programmeId: z.string(),
      title: requiredText(200),
      startDate: requiredDate(),
      phases: z
        .array(z.object({ title: requiredText(200), focus: requiredText(500), endDate: requiredDate() }))
        .max(24, 'too-many'),
    })
    .superRefine(({ phases, startDate }, context) => {
      if (!isDate(startDate)) return
      let start = startDate
      for (const [i, { endDate }] of phases.entries()) {
        if (!isDate(endDate)) return
        if (endDate < start)
          return context.addIssue({
            code: 'custom',
            path: ['phases', i, 'endDate'],
            message: endBeforeStart,
          })
        start = addDays(endDate, 1)
      }
    })

export const isDate = isPlausibleDate

export const toRequest = ({ programmeId, phases, ...plan }: NewPlanValues): NewPlan => ({
  ...plan,
  ...(programmeId && { programmeId }),
  phases: withStarts(phases, plan.startDate),
})

const emptyPhase = (startDate: string): PhaseDraft => ({
  ...fromTemplate([{ title: '', focus: '', months: 6 }], startDate)[0]!,
})

/** The phases a choice begins with: the programme's, else one to fill in. */
export const phasesFor = (programme: Programme | undefined, startDate: string): PhaseDraft[] =>
  programme ? fromTemplate(programme.planTemplate, startDate) : [emptyPhase(startDate)]

/** After another start date has been typed; what is no date yet moves nothing. */
export const phasesFrom = (phases: PhaseDraft[], from: string, to: string) =>
  isDate(from) && isDate(to) && phases.every(({ endDate }) => isDate(endDate))
    ? moveStart(phases, from, to)
    : phases

/** For the preview: what is typed so far, as far as it makes sense. */
export function previewOf({ phases, startDate }: Pick<NewPlanValues, 'phases' | 'startDate'>) {
  if (!isDate(startDate)) return []
  const known: PhaseDraft[] = []
  let start = startDate
  for (const phase of phases) {
    if (!isDate(phase.endDate) || phase.endDate < start) break
    known.push(phase)
    start = addDays(phase.endDate, 1)
  }
  return withStarts(known, startDate)
}
