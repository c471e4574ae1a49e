import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Overview } from '@/api'
import { useFormat } from '@/i18n'
import { links } from '@/links'
import { Card, Table } from '@/ui'
import { PlanStatusTag } from './PlanStatusTag'

/** The plans that came before; nothing where there are none. */
export function EarlierPlans({
  familyId,
  plans,
  shownId,
}: {
  familyId: string
  plans: Overview['plans']
  shownId?: string
}) {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const earlier = plans.filter(({ id, status }) => status === 'closed' && id !== shownId)
  if (earlier.length === 0) return null
  return (
    <Card title={t('earlier.title')} flush>
      <Table label={t('earlier.tableLabel')}>
        <thead>
          <tr>
            <th scope="col">{t('earlier.plan')}</th>
            <th scope="col">{t('earlier.period')}</th>
            <th scope="col">{t('earlier.status')}</th>
          </tr>
        </thead>
        <tbody>
          {earlier.map((plan) => (
            <tr key={plan.id}>
              <th scope="row">
                <Link to={links.plan(familyId, plan.id)}>{plan.title}</Link>
              </th>
              <td>{format.dates(plan.startDate, plan.endDate)}</td>
              <td>
                <PlanStatusTag status={plan.status} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}
