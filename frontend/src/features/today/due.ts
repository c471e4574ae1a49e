import type { Today } from '@/api'

/** Nothing that anybody has to do something about. */
export const isCalm = ({ awaitingAgreement, phasesEnding, overdueGoals }: Today) =>
  awaitingAgreement.total + phasesEnding.total + overdueGoals.total === 0

/** "20 af 34" when there are more than shown, otherwise the number itself. */
export const counted = ({ items, total }: { items: readonly unknown[]; total: number }) =>
  total > items.length ? { shown: items.length, total } : null
