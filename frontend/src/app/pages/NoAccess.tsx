import { LockKeyhole } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { EmptyState, PageHeader } from '@/ui'
import { HomeLink } from './HomeLink'

export function NoAccess() {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t('noAccess.title')} />
      <EmptyState
        icon={<LockKeyhole aria-hidden="true" />}
        title={t('noAccess.text')}
        actions={<HomeLink />}
      />
    </>
  )
}
