import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '@/ui'
import { counted } from './due'
import styles from './today.module.css'

/** One kind of thing that is due; nothing of that kind, no card. */
export function DueCard({
  title,
  section,
  children,
}: {
  title: string
  section: { items: readonly unknown[]; total: number }
  children: ReactNode
}) {
  const { t } = useTranslation('today')
  if (section.total === 0) return null
  const more = counted(section)
  return (
    <Card flush title={title} note={more ? t('shownOf', more) : section.total} className={styles.card}>
      <ul className={styles.lines}>{children}</ul>
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
          <small>{whose.join(' · ')}</small>
          <span>{when}</span>
        </span>
        <ChevronRight aria-hidden="true" />
      </Link>
    </li>
  )
}
