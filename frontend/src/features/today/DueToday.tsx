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
  const ends = (daysLeft: number) =>
    daysLeft === 0
      ? t('ending.today')
      : daysLeft === 1
        ? t('ending.tomorrow')
        : t('ending.days', { count: daysLeft })
  return (
    <DueCard
      title={t('ending.title')}
      section={section}
      line={(phase) => (
        <DueLine
          key={phase.phaseId}
          to={links.family(phase.familyId)}
          what={t('ending.phase', phase)}
          whose={[phase.familyName, phase.caseNumber]}
          when={<Tag hue={phase.daysLeft <= 7 ? 'rav' : undefined}>{ends(phase.daysLeft)}</Tag>}
        />
      )}
    />
  )
}

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
          when={
            plan.proposedGoals > 0 ? (
              <Tag hue="rav">{t('awaiting.goals', { count: plan.proposedGoals })}</Tag>
            ) : (
              <Tag>{t('awaiting.none')}</Tag>
            )
          }
        />
      )}
    />
  )
}
