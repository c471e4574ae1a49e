import { LockKeyhole } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useReadOnly } from '@/auth'
import { EmptyState, PageHeader } from '@/ui'
import { HomeLink } from './HomeLink'

export function NoAccess() {
  const { t } = useTranslation()
  const readOnly = useReadOnly()
  return (
    <>
      <PageHeader title={t('noAccess.title')} />
      <EmptyState
        icon={<LockKeyhole aria-hidden="true" />}
        title={t(readOnly ? 'noAccess.readOnly' : 'noAccess.text')}
        actions={<HomeLink />}
      />
    </>
  )
}
