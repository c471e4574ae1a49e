import { Plus, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FamilyListItem, Today } from '@/api'
import { useCan } from '@/auth'
import { links, type FamiliesState } from '@/links'
import { Card, EmptyState, LinkButton } from '@/ui'
import { counted } from './due'
import type { Scope } from './scope'

export function FamiliesToday({
  families,
  scope,
  rows,
}: {
  families: Today['families']
  scope: Scope
  rows: (families: FamilyListItem[]) => ReactNode
}) {
  const { t } = useTranslation('today')
  const mayWrite = useCan('families.write')
  const leads = useCan('families.lead')
  const more = counted(families)
  if (families.total === 0)
    return (
      <Card>
        <EmptyState
          icon={<Users aria-hidden="true" />}
          title={t(scope === 'mine' ? 'families.emptyMineTitle' : 'families.emptyTitle')}
          actions={
            mayWrite && (
              <LinkButton kind="primary" to={links.newFamily} icon={<Plus aria-hidden="true" />}>
                {t('families.new')}
              </LinkButton>
            )
          }
        >
          {scope === 'mine'
            ? t(leads ? 'families.emptyMineLeader' : 'families.emptyMineText')
            : t(mayWrite ? 'families.emptyText' : 'families.emptyReader')}
        </EmptyState>
      </Card>
    )
  return (
    <Card
      flush
      title={t(scope)}
      note={more ? t('shownOf', more) : families.total}
      actions={
        more && (
          <LinkButton
            kind="quiet"
            to={links.families}
            state={{ mine: leads && scope === 'mine' } satisfies FamiliesState}
          >
            {t('families.showAll', more)}
          </LinkButton>
        )
      }
    >
      {rows(families.items)}
    </Card>
  )
}
