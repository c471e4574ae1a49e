import { useTranslation } from 'react-i18next'
import { useCan } from '@/auth'
import { links } from '@/links'
import { LinkButton } from '@/ui'

/** The way out of a page that leads nowhere: to where this role's work begins. */
export function HomeLink() {
  const { t } = useTranslation()
  const families = useCan('families.read')
  const programmes = useCan('programmes.read')
  if (!families && !programmes) return null
  return (
    <LinkButton kind="primary" to={families ? links.today : links.programmes}>
      {t(families ? 'notFound.home' : 'notFound.programmes')}
    </LinkButton>
  )
}
