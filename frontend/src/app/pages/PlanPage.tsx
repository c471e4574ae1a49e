import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { goalsQuery, overviewQuery, planQuery } from '@/api'
import { links } from '@/links'
import { PageHeader } from '@/ui'
import { NotYet } from './NotYet'
import { PlanParts } from './PlanParts'

/** Any of the family's plans: the draft beside the active one, and those that were. */
export function PlanPage() {
  const { t } = useTranslation('plan')
  const { familyId = '', planId = '' } = useParams()
  const overview = useQuery(overviewQuery(familyId))
  const plan = useQuery(planQuery(familyId, planId))
  const goals = useQuery(goalsQuery(familyId, planId))
  if (!overview.data || !plan.data || !goals.data)
    return <NotYet title={t('title')} queries={[overview, plan, goals]} />
  const { family, plans } = overview.data
  return (
    <>
      <PageHeader
        title={t('titleOf', { family: family.name })}
        documentTitle={`${t('title')} ${family.caseNumber}`}
        eyebrow={<Link to={links.family(family.id)}>{family.name}</Link>}
      />
      <PlanParts key={plan.data.id} family={family} plan={plan.data} goals={goals.data} plans={plans} />
    </>
  )
}
