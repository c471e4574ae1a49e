import { ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { isolate } from '@/i18n'
import { Button, Card } from '@/ui'
import { counted } from './due'
import styles from './today.module.css'

/** Enough to begin the day with; the rest is a press away. */
const first = 5

/** One kind of thing that is due, the most pressing first; nothing of that kind, no card. */
export function DueCard<T>({
  title,
  section,
  line,
}: {
  title: string
  section: { items: readonly T[]; total: number }
  line: (item: T) => ReactNode
}) {
  const { t } = useTranslation('today')
  const [showsAll, setShowsAll] = useState(false)
  if (section.total === 0) return null
  const more = counted(section)
  return (
    <Card flush title={title} note={more ? t('shownOf', more) : section.total} className={styles.card}>
      <ul className={styles.lines}>{(showsAll ? section.items : section.items.slice(0, first)).map(line)}</ul>
      {section.items.length > first && (
        <div className={styles.rest}>
          <Button kind="quiet" aria-expanded={showsAll} onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? t('less') : t('rest', { count: section.items.length - first })}
          </Button>
        </div>
      )}
    </Card>
  )
}

/** The whole line leads to where something can be done about it. */
export function DueLine({
  to,
  what,
  whose,
  when,
}: {
  to: string
  what: string
  whose: string[]
  when: ReactNode
}) {
  return (
    <li>
      <Link to={to} className={styles.line}>
        <span className={styles.what}>
          <strong>{what}</strong>
          <small>{whose.map(isolate).join(' · ')}</small>
          <span>{when}</span>
        </span>
        <ChevronRight aria-hidden="true" />
      </Link>
    </li>
  )
}
