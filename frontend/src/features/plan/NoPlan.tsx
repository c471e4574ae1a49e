import { Route } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useCan } from '@/auth'
import { links } from '@/links'
import { Card, EmptyState, LinkButton } from '@/ui'

export function NoPlan({ familyId }: { familyId: string }) {
  const { t } = useTranslation('plan')
  const mayWrite = useCan('families.write')
  return (
    <Card>
      <EmptyState
        icon={<Route aria-hidden="true" />}
        title={t('none.title')}
        actions={
          mayWrite && (
            <LinkButton kind="primary" to={links.newPlan(familyId)}>
              {t('none.make')}
            </LinkButton>
          )
        }
      >
        {t(mayWrite ? 'none.text' : 'none.readOnly')}
      </EmptyState>
    </Card>
  )
}
