import { useTranslation } from 'react-i18next'
import type { Evaluation } from '@/api'
import { useFormat } from '@/i18n'
import { ScaleMeter, type Achievement } from '@/ui'
import { frame, levels, points, yOf } from './course'
import styles from './Course.module.css'

/** How a goal has gone: a picture, and the list that says the same with the notes. */
export function Course({ evaluations }: { evaluations: readonly Evaluation[] }) {
  const { t } = useTranslation('goal')
  const format = useFormat()
  return (
    <div className={styles.course}>
      {isOverTime(evaluations) && <Picture evaluations={evaluations} />}
      <ol className={styles.list}>
        {evaluations.map((evaluation) => (
          <li key={evaluation.id} className={styles.entry}>
            <span className={styles.number}>{format.signed(evaluation.achievement)}</span>
            <div>
              <ScaleMeter value={evaluation.achievement as Achievement} />
              {evaluation.note && <p className={styles.note}>{evaluation.note}</p>}
              <p className={styles.by}>
                {t('course.by', {
                  date: format.date(evaluation.evaluatedOn),
                  author: evaluation.authorName,
                })}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** What happened on one day is no course; the list tells it. */
const isOverTime = ([first, ...others]: readonly Evaluation[]) =>
  others.some(({ evaluatedOn }) => evaluatedOn !== first!.evaluatedOn)

function Picture({ evaluations }: { evaluations: readonly Evaluation[] }) {
  const { t } = useTranslation('goal')
  const format = useFormat()
  const course = points(evaluations)
  const [first, last] = [course[0]!, course.at(-1)!]
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={t('course.figure')}
    >
      {levels.map((level) => (
        <g key={level}>
          <line
            className={level === 0 ? styles.zero : styles.line}
            x1={frame.left}
            x2={frame.width - frame.right}
            y1={yOf(level)}
            y2={yOf(level)}
          />
          <text className={styles.level} x={frame.left - 12} y={yOf(level)} dy="0.35em">
            {format.signed(level)}
          </text>
        </g>
      ))}
      <polyline className={styles.path} points={course.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {course.map(({ id, x, y }) => (
        <circle key={id} className={styles.point} cx={x} cy={y} r={6} />
      ))}
      <text className={styles.date} x={first.x} y={frame.height - 4}>
        {format.shortDate(first.date)}
      </text>
      <text className={styles.lastDate} x={last.x} y={frame.height - 4}>
        {format.shortDate(last.date)}
      </text>
    </svg>
  )
}
