import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

export function GoalPage() {
  const { t } = useTranslation('goal')
  return <PageHeader title={t('title')} />
}
