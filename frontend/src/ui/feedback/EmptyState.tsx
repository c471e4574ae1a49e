import clsx from 'clsx'
import type { ReactNode } from 'react'
import styles from './ErrorState.module.css'

/** An empty list says what would stand here and how to get something into it. */
export function EmptyState({
  icon,
  title,
  children,
  actions,
  compact,
}: {
  icon?: ReactNode
  title: string
  children?: ReactNode
  actions?: ReactNode
  compact?: boolean
}) {
  return (
    <div className={clsx(styles.state, compact && styles.compact)}>
      {icon}
      <p className={styles.title}>
        <strong>{title}</strong>
      </p>
      {children && <p>{children}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
