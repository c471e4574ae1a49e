import { Sun } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Today } from '@/api'
import { useFormat } from '@/i18n'
import { links } from '@/links'
import { Card, Columns, EmptyState, Tag } from '@/ui'
import { DueCard, DueLine } from './DueCard'
import { isCalm } from './due'
import type { Scope } from './scope'

export function DueToday({ today, scope }: { today: Today; scope: Scope }) {
  const { t } = useTranslation('today')
  if (isCalm(today))
    return (
      <Card>
        <EmptyState compact icon={<Sun aria-hidden="true" />} title={t('calm.title')}>
          {t(`calm.${scope}`)}
        </EmptyState>
      </Card>
    )
  return (
    <Columns least="21rem" gap={4}>
      <OverdueGoals section={today.overdueGoals} />
      <PhasesEnding section={today.phasesEnding} />
      <AwaitingAgreement section={today.awaitingAgreement} today={today.date} />
    </Columns>
  )
}

function OverdueGoals({ section }: { section: Today['overdueGoals'] }) {
  const { t } = useTranslation('today')
  return (
    <DueCard
      title={t('overdue.title')}
      section={section}
      line={(goal) => (
        <DueLine
          key={goal.goalId}
          to={links.goal(goal.familyId, goal.goalId)}
          what={goal.title}
          whose={[goal.familyName, goal.ownerName ?? t('overdue.wholeFamily')]}
          when={<Tag hue="rose">{t('overdue.days', { count: goal.daysOver })}</Tag>}
        />
      )}
    />
  )
}

function PhasesEnding({ section }: { section: Today['phasesEnding'] }) {
  const { t } = useTranslation('today')
  const ends = (daysLeft: number) => {
    if (daysLeft === -1) return t('ending.yesterday')
    if (daysLeft < 0) return t('ending.ago', { count: -daysLeft })
    if (daysLeft === 0) return t('ending.today')
    return daysLeft === 1 ? t('ending.tomorrow') : t('ending.days', { count: daysLeft })
  }
  return (
    <DueCard
      title={t('ending.title')}
      section={section}
      line={(phase) => (
        <DueLine
          key={phase.phaseId}
          // What has ended is closed, or continued, on the plan itself.
          to={phase.daysLeft < 0 ? links.plan(phase.familyId, phase.planId) : links.family(phase.familyId)}
          what={t('ending.phase', phase)}
          whose={[phase.familyName, phase.caseNumber]}
          when={<Tag hue={urgency(phase.daysLeft)}>{ends(phase.daysLeft)}</Tag>}
        />
      )}
    />
  )
}

/** Once the last phase is over nothing follows it: as pressing as a goal past its deadline. */
const urgency = (daysLeft: number) => (daysLeft < 0 ? 'rose' : daysLeft <= 7 ? 'rav' : undefined)

function AwaitingAgreement({ section, today }: { section: Today['awaitingAgreement']; today: string }) {
  const { t } = useTranslation('today')
  const format = useFormat()
  return (
    <DueCard
      title={t('awaiting.title')}
      section={section}
      line={(plan) => (
        <DueLine
          key={plan.planId}
          to={links.plan(plan.familyId, plan.planId)}
          what={plan.planTitle}
          whose={[
            plan.familyName,
            t(plan.startDate < today ? 'awaiting.started' : 'awaiting.starts', {
              date: format.shortDate(plan.startDate),
            }),
          ]}
          when={<Agreement plan={plan} />}
        />
      )}
    />
  )
}

/** How far the draft is from being started. */
function Agreement({ plan }: { plan: Today['awaitingAgreement']['items'][number] }) {
  const { t } = useTranslation('today')
  if (plan.goals === 0) return <Tag>{t('awaiting.none')}</Tag>
  if (plan.proposedGoals > 0) return <Tag hue="rav">{t('awaiting.goals', { count: plan.proposedGoals })}</Tag>
  return <Tag hue="moss">{t('awaiting.allAgreed')}</Tag>
}
