import clsx from 'clsx'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Fold.module.css'

/** What is seldom wanted, behind its name. */
export function Fold({
  title,
  className,
  children,
}: {
  title: string
  className?: string
  children: ReactNode
}) {
  return (
    <details className={clsx(styles.fold, className)}>
      <summary>
        <ChevronRight aria-hidden="true" />
        {title}
      </summary>
      {children}
    </details>
  )
}
