import { useTranslation } from 'react-i18next'
import type { Member } from '@/api'
import { useFormat } from '@/i18n'
import { danishToday, monthsOld } from './people'

/** 38 år; 7 mdr. for the smallest; null when nobody knows. */
export function useAge() {
  const { t } = useTranslation('family')
  const format = useFormat()
  return ({ age, birthDate }: Pick<Member, 'age' | 'birthDate'>): string | null => {
    if (age === null) return null
    if (age > 0 || !birthDate) return format.age(age)
    return t('months', { count: monthsOld(birthDate, danishToday()) })
  }
}
