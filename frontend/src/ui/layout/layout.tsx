import clsx from 'clsx'
import type { CSSProperties, ReactNode } from 'react'
import styles from './layout.module.css'

type Gap = 1 | 2 | 3 | 4 | 5 | 6
type Box = {
  children: ReactNode
  gap?: Gap
  className?: string
  as?: 'div' | 'ul' | 'ol' | 'section' | 'header' | 'footer'
}

/** One under the other. */
export function Stack({ children, gap = 4, className, as: Tag = 'div' }: Box) {
  return <Tag className={clsx(styles.stack, styles[`gap${gap}`], className)}>{children}</Tag>
}

/** Side by side, wrapping when there is no room. */
export function Cluster({
  children,
  gap = 2,
  className,
  as: Tag = 'div',
  justify,
}: Box & { justify?: 'between' | 'end' }) {
  return (
    <Tag className={clsx(styles.cluster, styles[`gap${gap}`], justify && styles[justify], className)}>
      {children}
    </Tag>
  )
}

/** As many equal columns as there is room for, none narrower than `least`. */
export function Columns({
  children,
  gap = 4,
  className,
  as: Tag = 'div',
  least = '16rem',
}: Box & { least?: string }) {
  return (
    <Tag
      className={clsx(styles.columns, styles[`gap${gap}`], className)}
      style={{ '--least': least } as CSSProperties}
    >
      {children}
    </Tag>
  )
}

/** A form or a text: no wider than is good to read. */
export function Narrow({ children }: { children: ReactNode }) {
  return <div className={styles.narrow}>{children}</div>
}
