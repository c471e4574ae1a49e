import { useTranslation } from 'react-i18next'
import { links } from '@/links'
import { ErrorState, LinkButton } from '@/ui'

/** A page about a family that cannot be shown, with the way to where families are found. */
export function PageFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <ErrorState
      error={error}
      onRetry={onRetry}
      actions={<LinkButton to={links.families}>{t('nav.families')}</LinkButton>}
    />
  )
}
