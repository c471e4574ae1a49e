import { useTranslation } from 'react-i18next'
import { useCan } from '@/auth'
import { links } from '@/links'
import { ErrorState, LinkButton } from '@/ui'
import { HomeLink } from './HomeLink'

/** A page that cannot be shown, with the way to where families are found, for whoever may see some. */
export function PageFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <ErrorState
      error={error}
      onRetry={onRetry}
      actions={
        useCan('families.read') ? (
          <LinkButton to={links.families}>{t('nav.families')}</LinkButton>
        ) : (
          <HomeLink />
        )
      }
    />
  )
}
