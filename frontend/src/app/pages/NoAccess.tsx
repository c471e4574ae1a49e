import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

export function NoAccess() {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t('noAccess.title')} />
      <p>{t('noAccess.text')}</p>
    </>
  )
}
