import type { Enrolment, EnrolmentStatus } from '@/api'

export type Step = 'enrol' | 'complete' | 'discontinue'

const steps: Record<EnrolmentStatus, Step[]> = {
  referred: ['enrol', 'discontinue'],
  enrolled: ['complete', 'discontinue'],
  completed: [],
  discontinued: [],
}

/** What can be done with it now, by those who may. */
export const stepsOf = ({ status }: Pick<Enrolment, 'status'>) => steps[status]

/** The names under which what is typed about enrolments is kept, and by which their dialogs are opened. */
export const referDraft = (familyId: string) => `enrolment.new.${familyId}`
export const stepDraft = (enrolmentId: string, step: Step) => `enrolment.${enrolmentId}.${step}`
