import clsx from 'clsx'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { isolate } from '@/i18n'
import { today } from '@/i18n/calendar'
import { Dot } from '@/ui'
import type { Lane, PhaseShape } from './lanes'
import { columns, todayAt } from './timeline'
import { PhaseText } from './TimelineColumns'
import styles from './TimelineDown.module.css'

/** The same picture for a narrow screen: time from top to bottom, each phase as tall as it is long. */
export function TimelineDown({ phases, lanes }: { phases: readonly PhaseShape[]; lanes: readonly Lane[] }) {
  const { t } = useTranslation('plan')
  const table = columns(phases)
  const runs = phases.some(({ status }) => status === 'current')
  const line = runs ? todayAt(today(), table) : null
  return (
    <ol
      className={clsx(styles.down, line !== null && styles.withToday)}
      aria-label={t('timeline.figureNarrow')}
    >
      {phases.map((phase, i) => {
        const { left, width } = table[i]!
        const isNow = line !== null && phase.status === 'current'
        return (
          <li
            key={phase.id}
            className={clsx(styles.downPhase, styles[phase.status])}
            style={{ '--share': width * phases.length } as CSSProperties}
          >
            {isNow && (
              <span className={styles.downToday} style={{ top: `${((line - left) / width) * 100}%` }}>
                {t('timeline.today')}
              </span>
            )}
            <PhaseText phase={phase} />
            <Goals lanes={lanes} phaseId={phase.id} />
          </li>
        )
      })}
    </ol>
  )
}

function Goals({ lanes, phaseId }: { lanes: readonly Lane[]; phaseId: string }) {
  const here = lanes.flatMap(({ name, bars }) =>
    bars.filter((bar) => bar.phaseId === phaseId).map((bar) => ({ ...bar, who: name })),
  )
  if (here.length === 0) return null
  return (
    <ul className={styles.downGoals}>
      {here.map((bar) => (
        <li key={bar.id}>
          <Link to={bar.href} className={clsx(styles.downGoal, bar.isDone && styles.done)}>
            <Dot hue={bar.isDone ? undefined : bar.hue} />
            <span>
              <bdi>{bar.title}</bdi> <small>{`${isolate(bar.who)} · ${bar.note}`}</small>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
