import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

export function MemberPage() {
  const { t } = useTranslation('family')
  return <PageHeader title={t('title')} />
}
