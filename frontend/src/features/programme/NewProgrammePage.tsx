import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

export function NewProgrammePage() {
  const { t } = useTranslation('programme')
  return <PageHeader title={t('title')} />
}
