import { useTranslation } from 'react-i18next'
import type { Programme } from '@/api'
import { useFormat } from '@/i18n'

/** A programme's numbers in words; null where the municipality has decided nothing. */
export function useFrame() {
  const { t } = useTranslation('programme')
  const format = useFormat()
  function howMany(from: number | null, to: number | null) {
    if (from !== null && to !== null && from !== to) return t('familiesRange', { from, to })
    if (to !== null) return t('families', { count: to })
    return from === null ? null : t('familiesFrom', { count: from })
  }
  const howLong = (months: number) =>
    months % 12 === 0 ? t('years', { count: months / 12 }) : t('months', { count: months })
  return {
    /** The dates; while one of them is not fixed or not published, how long it lasts says as much as can be said. */
    period({ startsOn, endsOn, periodMonths }: Programme) {
      if (startsOn && endsOn) return format.months(startsOn, endsOn)
      const known = [
        startsOn && t('from', { date: format.date(startsOn) }),
        endsOn && t('until', { date: format.date(endsOn) }),
        periodMonths !== null && howLong(periodMonths),
      ]
      return known.filter(Boolean).join(', ') || null
    },
    /** "20–25 familier ad gangen": a number of families means little before it says over how long. */
    capacity({ capacityFrom: from, capacityTo: to, capacityBasis: basis }: Programme) {
      const families = howMany(from, to)
      return families && basis ? t(`capacityOf.${basis}`, { families }) : families
    },
    enrolment: ({ enrolmentMonths }: Programme) =>
      enrolmentMonths === null ? null : t('months', { count: enrolmentMonths }),
  }
}
