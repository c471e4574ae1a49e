import { Compass } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { links } from '@/links'
import { EmptyState, LinkButton, PageHeader } from '@/ui'

export function NotFound() {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <EmptyState
        icon={<Compass aria-hidden="true" />}
        title={t('notFound.text')}
        actions={
          <LinkButton kind="primary" to={links.today}>
            {t('notFound.home')}
          </LinkButton>
        }
      />
    </>
  )
}
