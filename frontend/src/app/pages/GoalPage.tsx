import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import {
  evaluationsQuery,
  goalQuery,
  overviewQuery,
  planQuery,
  type Evaluation,
  type Goal,
  type Overview,
} from '@/api'
import { useCan } from '@/auth'
import { GoalDetails, GoalSettingProvider } from '@/features/goal'
import { links } from '@/links'
import { Notice, PageHeader, Stack } from '@/ui'
import { NotYet } from './NotYet'
import { PageFailure } from './PageFailure'
import { useGoalPeople } from './useGoalPeople'

export function GoalPage() {
  const { t } = useTranslation('goal')
  const { familyId = '', goalId = '' } = useParams()
  const overview = useQuery(overviewQuery(familyId))
  const goal = useQuery(goalQuery(familyId, goalId))
  const evaluations = useQuery(evaluationsQuery(familyId, goalId))
  if (!overview.data || !goal.data || !evaluations.data)
    return <NotYet title={t('title')} queries={[overview, goal, evaluations]} />
  return <WithPlan overview={overview.data} goal={goal.data} evaluations={evaluations.data} />
}

/** The overview has the plan of most goals; only one of an earlier plan, or of a next one, is asked for. */
function WithPlan({
  overview,
  goal,
  evaluations,
}: {
  overview: Overview
  goal: Goal
  evaluations: Evaluation[]
}) {
  const { t } = useTranslation('goal')
  const mayWrite = useCan('families.write')
  const { family } = overview
  const people = useGoalPeople(family)
  const isCurrent = overview.plan?.id === goal.planId
  const asked = useQuery({ ...planQuery(family.id, goal.planId), enabled: !isCurrent })
  const plan = isCurrent ? overview.plan : asked.data
  const home = isCurrent ? links.family(family.id) : links.plan(family.id, goal.planId)
  return (
    <>
      <PageHeader
        title={goal.title}
        documentTitle={`${t('title')} ${family.caseNumber}`}
        eyebrow={<Link to={home}>{family.name}</Link>}
      />
      {asked.error && !plan && <PageFailure error={asked.error} onRetry={() => void asked.refetch()} />}
      {plan && (
        <GoalSettingProvider
          value={{
            familyId: family.id,
            plan,
            people,
            mayChange: mayWrite && plan.status !== 'closed',
          }}
        >
          <Stack gap={5}>
            {plan.status === 'closed' && <Notice>{t('page.readOnly')}</Notice>}
            <GoalDetails goal={goal} evaluations={evaluations} />
          </Stack>
        </GoalSettingProvider>
      )}
    </>
  )
}
