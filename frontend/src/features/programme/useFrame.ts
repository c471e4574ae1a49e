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
  return {
    period({ startsOn, endsOn }: Programme) {
      if (startsOn && endsOn) return format.months(startsOn, endsOn)
      if (startsOn) return t('from', { date: format.date(startsOn) })
      return endsOn ? t('until', { date: format.date(endsOn) }) : null
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
