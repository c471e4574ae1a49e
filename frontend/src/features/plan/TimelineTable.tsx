import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '@/i18n'
import { Table, Tag } from '@/ui'
import type { Lane, PhaseShape } from './lanes'
import styles from './TimelineTable.module.css'

/** What the picture shows, in words. */
export function TimelineTable({ phases, lanes }: { phases: readonly PhaseShape[]; lanes: readonly Lane[] }) {
  const { t } = useTranslation('plan')
  const format = useFormat()
  return (
    <Table label={t('timeline.tableLabel')}>
      <thead className={styles.columns}>
        <tr>
          <th scope="col">{t('timeline.columnPhase')}</th>
          <th scope="col">{t('timeline.columnGoals')}</th>
        </tr>
      </thead>
      <tbody>
        {phases.map((phase) => (
          <tr key={phase.id} className={styles.row}>
            <th scope="row" className={styles.cell}>
              {t('phase.name', { sequence: phase.sequence, title: phase.title })}
              <p className={styles.period}>{format.dates(phase.startDate, phase.endDate)}</p>
              {phase.focus && <p className={styles.aim}>{phase.focus}</p>}
              <Tag hue={phase.status === 'current' ? 'fjord' : undefined}>
                {t(`phase.status.${phase.status}`)}
              </Tag>
            </th>
            <td className={styles.cell}>
              <GoalsOf phase={phase} lanes={lanes} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function GoalsOf({ phase, lanes }: { phase: PhaseShape; lanes: readonly Lane[] }) {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const mine = lanes
    .map((lane) => ({ ...lane, bars: lane.bars.filter(({ phaseId }) => phaseId === phase.id) }))
    .filter(({ bars }) => bars.length > 0)
  if (mine.length === 0) return <span className={styles.nothing}>{t('timeline.noGoals')}</span>
  return (
    <dl className={styles.goals}>
      {mine.map((lane) => (
        <div key={lane.id}>
          <dt>{lane.name}</dt>
          {lane.bars.map((bar) => (
            <dd key={bar.id}>
              <Link to={bar.href}>
                <bdi>{bar.title}</bdi>
              </Link>{' '}
              <small>{`${bar.note}, ${t('timeline.until', { date: format.shortDate(bar.to) })}`}</small>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
