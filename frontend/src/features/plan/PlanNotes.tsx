import clsx from 'clsx'
import { CalendarClock, Circle, CircleCheck, Clock, Handshake } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Overview, Plan } from '@/api'
import { useFormat } from '@/i18n'
import { today } from '@/i18n/calendar'
import { links } from '@/links'
import { LinkButton, Notice, VisuallyHidden } from '@/ui'
import {
  isReady,
  reminders,
  type AskingGoals,
  type GoalCounts,
  type Readiness,
  type Reminder,
} from './nextSteps'
import styles from './PlanHead.module.css'

/** What a draft still needs, and what it has. */
export function DraftChecklist({
  readiness,
  goals,
}: {
  readiness: Readiness
  goals: GoalCounts & { total: number }
}) {
  const { t } = useTranslation('plan')
  if (isReady(readiness))
    return (
      <Notice kind="success" title={t('missing.ready')}>
        {[t('missing.readyText'), goals.awaiting > 0 && t('missing.stillAwaiting', { count: goals.awaiting })]
          .filter(Boolean)
          .join(' ')}
      </Notice>
    )
  const needs = (['hasPhase', 'hasAgreedGoal', 'noOtherActive'] as const).filter(
    // That the family has another plan is only said when it stands in the way.
    (need) => need !== 'noOtherActive' || !readiness[need],
  )
  return (
    <div className={styles.box}>
      <p className={styles.boxTitle}>{t('missing.title')}</p>
      <ul className={styles.list}>
        {needs.map((need) => (
          <li key={need} className={clsx(styles.need, readiness[need] && styles.met)}>
            {readiness[need] ? <CircleCheck aria-hidden="true" /> : <Circle aria-hidden="true" />}
            <span>
              {t(`missing.${need}`)}
              <VisuallyHidden>{`, ${t(readiness[need] ? 'missing.done' : 'missing.open')}`}</VisuallyHidden>
              {need === 'hasAgreedGoal' && !readiness.hasAgreedGoal && (
                <small>
                  {goals.awaiting ? t('missing.awaiting', { count: goals.awaiting }) : t('missing.noGoals')}
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const icons: Record<Reminder['kind'], typeof Clock> = {
  phaseEnding: CalendarClock,
  ended: CalendarClock,
  notBegun: CalendarClock,
  awaiting: Handshake,
  overdue: Clock,
}

/** What an active plan asks for right now; nothing when all is well. */
export function Reminders({ plan, goals, asking }: { plan: Plan; goals: GoalCounts; asking: AskingGoals }) {
  const { t } = useTranslation('plan')
  const list = reminders(plan, goals, today())
  if (list.length === 0) return null
  return (
    <div className={styles.box}>
      <p className={styles.boxTitle}>{t('reminder.title')}</p>
      <ul className={styles.list}>
        {list.map((reminder) => {
          const Icon = icons[reminder.kind]
          return (
            <li key={reminder.kind} className={styles.need}>
              <Icon aria-hidden="true" />
              <div>
                <ReminderText reminder={reminder} />
                {(reminder.kind === 'awaiting' || reminder.kind === 'overdue') && (
                  <ul className={styles.goals}>
                    {asking[reminder.kind].map(({ id, title }) => (
                      <li key={id}>
                        <Link to={links.goal(plan.familyId, id)} className={styles.goal}>
                          {title}
                        </Link>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function ReminderText({ reminder }: { reminder: Reminder }) {
  const { t } = useTranslation('plan')
  const { inDays } = useFormat()
  switch (reminder.kind) {
    case 'phaseEnding':
      return t('reminder.phaseEnding', { sequence: reminder.sequence, when: inDays(reminder.days) })
    case 'ended':
    case 'notBegun':
      return t(`reminder.${reminder.kind}`, { when: inDays(reminder.days) })
    default:
      return t(`reminder.${reminder.kind}`, { count: reminder.count })
  }
}

export function ClosedNote({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan')
  const format = useFormat()
  return (
    <Notice
      title={plan.closedAt ? t('closed.title', { date: format.day(plan.closedAt) }) : t('status.closed')}
    >
      <p>
        {plan.closedAs && <strong>{t('closed.how', { how: t(`closedAs.${plan.closedAs}`) })}</strong>}
        {plan.closeReason}
      </p>
      <p>{t('closed.readOnly')}</p>
    </Notice>
  )
}

/** A draft beside the active plan, and the way back: both are always one press away. */
export function OtherPlan({ plan, plans }: { plan: Plan; plans: Overview['plans'] }) {
  const { t } = useTranslation('plan')
  const active = plans.find(({ status }) => status === 'active')
  const draft = plans.find(({ status }) => status === 'draft')
  const other = plan.status === 'active' ? draft : (active ?? (plan.status === 'closed' ? draft : undefined))
  if (!other || other.id === plan.id) return null
  const isDraft = other.status === 'draft'
  return (
    <Notice
      actions={
        <LinkButton to={isDraft ? links.plan(plan.familyId, other.id) : links.family(plan.familyId)}>
          {t(isDraft ? 'other.openDraft' : 'other.openActive')}
        </LinkButton>
      }
    >
      {t(isDraft ? 'other.draft' : 'other.active', { title: other.title })}
    </Notice>
  )
}
