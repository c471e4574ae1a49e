import clsx from 'clsx'
import { useLayoutEffect, useRef, type CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '@/i18n'
import { today } from '@/i18n/calendar'
import { VisuallyHidden } from '@/ui'
import type { Lane, LaneBar, PhaseShape } from './lanes'
import { columns, rows, todayAt, type Column } from './timeline'
import styles from './Timeline.module.css'

const percent = (share: number) => `${(share * 100).toFixed(3)}%`
const crowded = 4

/** What a title needs beside the others: as it is set (13 px) in a picture of its least usual width, to a limit. */
function wordsIn(phases: number) {
  const width = Math.max(850, phases * 150)
  return ({ title }: LaneBar) => Math.min((title.length * 6.8 + 26) / width, 0.24)
}

/** Time from left to right: phases as columns, a lane for each person, a line for today. */
export function TimelineColumns({
  phases,
  lanes,
}: {
  phases: readonly PhaseShape[]
  lanes: readonly Lane[]
}) {
  const { t } = useTranslation('plan')
  const table = columns(phases)
  const runs = phases.some(({ status }) => status === 'current')
  const line = runs ? todayAt(today(), table) : null
  const isCrowded = phases.length > crowded
  const figure = useRef<HTMLElement>(null)
  const axis = useRef<HTMLOListElement>(null)
  const now = phases.findIndex(({ status }) => status === 'current')
  const start = isCrowded && now > 0 ? table[now - 1]!.left : 0
  useLayoutEffect(() => {
    const { current: element } = figure
    // What goes on now is seen first, with the end of what came before it.
    if (element && start > 0) element.scrollLeft = start * (axis.current?.offsetWidth ?? 0)
  }, [start])
  return (
    <figure
      ref={figure}
      className={clsx(styles.across, isCrowded && styles.crowded, lanes.length === 0 && styles.noLanes)}
      aria-label={t('timeline.figure')}
      // What scrolls sideways must be reachable by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isCrowded ? 0 : undefined}
    >
      <div className={styles.canvas} style={{ '--columns': phases.length } as CSSProperties}>
        <div className={styles.backdrop} aria-hidden="true">
          {table.map((column, i) => (
            <span
              key={phases[i]!.id}
              className={clsx(styles.band, styles[phases[i]!.status])}
              style={{ left: percent(column.left), width: percent(column.width) }}
            />
          ))}
          {line !== null && (
            <span className={styles.today} style={{ left: percent(line) }}>
              <span className={styles.todayLabel}>{t('timeline.today')}</span>
            </span>
          )}
        </div>
        <ol
          ref={axis}
          className={styles.axis}
          style={{ gridTemplateColumns: table.map(({ width }) => `${width}fr`).join(' ') }}
        >
          {phases.map((phase) => (
            <li key={phase.id} className={clsx(styles.phase, styles[phase.status])}>
              <PhaseText phase={phase} />
            </li>
          ))}
        </ol>
        {lanes.map((lane) => (
          <LaneRow key={lane.id} lane={lane} table={table} />
        ))}
      </div>
    </figure>
  )
}

export function PhaseText({ phase }: { phase: PhaseShape }) {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const isCurrent = phase.status === 'current'
  return (
    <>
      <p className={styles.months}>
        {format.months(phase.startDate, phase.endDate)}
        {isCurrent && <span className={styles.now}>{t('phase.status.current')}</span>}
        {!isCurrent && <VisuallyHidden>{`, ${t(`phase.status.${phase.status}`)}`}</VisuallyHidden>}
      </p>
      <p className={styles.phaseTitle}>
        {t('phase.name', { sequence: phase.sequence, title: phase.title || t('new.untitled') })}
      </p>
      <p className={styles.focus}>{phase.focus}</p>
    </>
  )
}

function LaneRow({ lane, table }: { lane: Lane; table: readonly Column[] }) {
  const laid = rows(lane.bars, table, wordsIn(table.length))
  const count = Math.max(1, ...laid.map(({ row }) => row + 1))
  return (
    <div className={styles.lane} role="group" aria-label={lane.name}>
      <p className={styles.who}>{lane.name}</p>
      <ul className={styles.track} style={{ '--rows': count } as CSSProperties}>
        {laid.map((bar) => (
          <li
            key={bar.id}
            className={styles.slot}
            style={
              {
                left: percent(bar.left),
                width: percent(bar.reach),
                '--row': bar.row,
                '--time': percent(bar.width / bar.reach),
              } as CSSProperties
            }
          >
            <BarLink bar={bar} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function BarLink({ bar }: { bar: LaneBar }) {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const words = t('timeline.bar', {
    goal: bar.title,
    dates: format.dates(bar.from, bar.to),
    status: bar.note,
  })
  return (
    <Link
      to={bar.href}
      className={clsx(styles.bar, bar.isDone ? styles.done : styles[bar.hue])}
      aria-label={words}
      title={words}
    >
      <span>{bar.title}</span>
    </Link>
  )
}
