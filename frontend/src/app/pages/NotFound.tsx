import { Compass } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { EmptyState, PageHeader } from '@/ui'
import { HomeLink } from './HomeLink'

export function NotFound() {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <EmptyState icon={<Compass aria-hidden="true" />} title={t('notFound.text')} actions={<HomeLink />} />
    </>
  )
}
