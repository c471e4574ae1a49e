import { useTranslation } from 'react-i18next'
import { Cluster, Dot, type Hue } from '@/ui'
import type { Lane } from './lanes'
import styles from './Timeline.module.css'

/** What the colours stand for, of those that are in the picture. */
export function TimelineLegend({ lanes }: { lanes: readonly Lane[] }) {
  const { t } = useTranslation('plan')
  const bars = lanes.flatMap((lane) => lane.bars)
  const areas = new Map<Hue, Set<string>>()
  for (const { hue, area } of bars.filter(({ isDone }) => !isDone))
    areas.set(hue, (areas.get(hue) ?? new Set()).add(area))
  if (bars.length === 0) return null
  const entries: [Hue | undefined, string][] = [...areas].map(([hue, names]) => [hue, [...names].join(', ')])
  if (bars.some(({ isDone }) => isDone)) entries.push([undefined, t('timeline.completed')])
  return (
    <ul className={styles.legend} aria-label={t('timeline.legend')}>
      {entries.map(([hue, text]) => (
        <li key={text}>
          <Cluster gap={1}>
            <Dot hue={hue} />
            {text}
          </Cluster>
        </li>
      ))}
    </ul>
  )
}
