import { useTranslation } from 'react-i18next'
import { useCan } from '@/auth'
import { links } from '@/links'
import { LinkButton } from '@/ui'

/** The way out of a page that leads nowhere: to where this role's work begins. */
export function HomeLink() {
  const { t } = useTranslation()
  const families = useCan('families.read')
  const audits = useCan('break-glass.audit')
  const programmes = useCan('programmes.read')
  const home = families ? 'today' : audits ? 'brokenGlasses' : programmes ? 'programmes' : null
  if (!home) return null
  return (
    <LinkButton kind="primary" to={links[home]}>
      {t(`notFound.${home}`)}
    </LinkButton>
  )
}
