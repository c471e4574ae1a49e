import clsx from 'clsx'
import type { ReactNode } from 'react'
import styles from './List.module.css'

/** Rows under one another with a line between them; each lays itself out. */
export function List({
  label,
  as: Tag = 'ul',
  className,
  children,
}: {
  label?: string
  as?: 'ul' | 'ol'
  className?: string
  children: ReactNode
}) {
  return (
    <Tag className={clsx(styles.list, className)} aria-label={label}>
      {children}
    </Tag>
  )
}
