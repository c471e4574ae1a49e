import { useTranslation } from 'react-i18next'
import type { Length } from './phases'

/** 6 måneder; 46 dage. */
export function useLength() {
  const { t } = useTranslation(['plan', 'common'])
  return ({ months, days }: Length) =>
    months ? t('plan:months', { count: months }) : t('common:days', { count: days })
}
