import clsx from 'clsx'
import { useId, type ReactNode } from 'react'
import styles from './layout.module.css'

/** A surface with an optional heading. `flush` lets a table or a list reach the edges. */
export function Card({
  title,
  note,
  actions,
  children,
  flush,
  sunken,
  className,
}: {
  title?: ReactNode
  note?: ReactNode
  actions?: ReactNode
  children: ReactNode
  flush?: boolean
  sunken?: boolean
  className?: string
}) {
  const headingId = useId()
  const Tag = title ? 'section' : 'div'
  return (
    <Tag
      className={clsx(styles.card, flush && styles.flush, sunken && styles.sunken, className)}
      aria-labelledby={title ? headingId : undefined}
    >
      {(title || actions) && (
        <header className={styles.cardHeader}>
          {title && (
            <h2 id={headingId}>
              {title} {note && <small>{note}</small>}
            </h2>
          )}
          {actions && <div className={styles.actions}>{actions}</div>}
        </header>
      )}
      {children}
    </Tag>
  )
}
