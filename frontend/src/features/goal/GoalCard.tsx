import clsx from 'clsx'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Goal } from '@/api'
import { isolate, useFormat } from '@/i18n'
import { today } from '@/i18n/calendar'
import { links } from '@/links'
import { Dot, ScaleMeter, type Achievement } from '@/ui'
import { useGoalSetting } from './context'
import { hueOf, isOverdue } from './goals'
import styles from './GoalCard.module.css'
import { isOpen } from './moves'
import { StatusTags } from './StatusTags'
import { may } from './steps'
import { useWords } from './useWords'

/** A goal at a glance: what, for whom, how far, how it goes. `tools` and `next` are what can be done with it. */
export function GoalCard({ goal, tools, next }: { goal: Goal; tools?: ReactNode; next?: ReactNode }) {
  const { t } = useTranslation(['goal', 'common'])
  const format = useFormat()
  const { familyId, people } = useGoalSetting()
  const words = useWords(people)
  return (
    <article className={clsx(styles.card, goal.parked && styles.parked, !isOpen(goal) && styles.closed)}>
      <div className={styles.top}>
        <p className={styles.about}>
          <Dot hue={hueOf(goal.lifeArea)} />
          <span>{`${t(`common:lifeArea.${goal.lifeArea}`)} · ${isolate(words.owner(goal.ownerId))}`}</span>
        </p>
        {tools && <div className={styles.tools}>{tools}</div>}
      </div>
      <p className={styles.title}>
        <Link to={links.goal(familyId, goal.id)} draggable={false}>
          {goal.title}
        </Link>
      </p>
      <p className={styles.tags}>
        <StatusTags goal={goal} />
        {goal.targetDate && isOpen(goal) && !isOverdue(goal, today()) && (
          <span className={styles.due}>{t('goal:due', { date: format.shortDate(goal.targetDate) })}</span>
        )}
      </p>
      {(may('evaluate', goal) || goal.achievement !== null) && (
        <ScaleMeter value={goal.achievement as Achievement | null} none={t('goal:notEvaluated')} />
      )}
      {next && <div className={styles.next}>{next}</div>}
    </article>
  )
}
