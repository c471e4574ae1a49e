import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { overviewQuery, teamQuery } from '@/api'
import { FamilyGlassNotice } from '@/features/access'
import { Enrolments } from '@/features/enrolment'
import { FamilyHeader } from '@/features/family'
import { EarlierPlans, NoPlan } from '@/features/plan'
import { ContactPerson, TeamCard } from '@/features/team'
import { Stack } from '@/ui'
import { NotYet } from './NotYet'
import { PlanParts } from './PlanParts'

/** The whole family on one page: all but its team and its enrolments from one request. */
export function FamilyPage() {
  const { t } = useTranslation('plan')
  const { familyId = '' } = useParams()
  const overview = useQuery(overviewQuery(familyId))
  // Asked for at the same time, and waited for: the head would jump when the contact person came after it.
  const team = useQuery(teamQuery(familyId))
  if (!overview.data || !team.isFetched) return <NotYet title={t('family')} queries={[overview]} />
  const { family, plan, plans, goals, programme } = overview.data
  return (
    <Stack gap={6}>
      <FamilyHeader family={family} programme={programme} contact={<ContactPerson familyId={family.id} />} />
      <FamilyGlassNotice familyId={family.id} />
      {plan ? (
        <PlanParts key={plan.id} family={family} plan={plan} goals={goals} plans={plans} />
      ) : (
        <NoPlan familyId={family.id} />
      )}
      <TeamCard familyId={family.id} />
      <Enrolments familyId={family.id} />
      <EarlierPlans familyId={family.id} plans={plans} shownId={plan?.id} />
    </Stack>
  )
}
