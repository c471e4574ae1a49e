import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

export function PlanPage() {
  const { t } = useTranslation('plan')
  return <PageHeader title={t('title')} />
}
