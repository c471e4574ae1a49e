import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import styles from './layout.module.css'

/**
 * The page's h1. It sets the document's title and takes focus when the page opens, so that the keyboard
 * and the screen reader start where the page starts.
 */
export function PageHeader({
  title,
  beside,
  documentTitle,
  eyebrow,
  subtitle,
  actions,
}: {
  title: string
  /** A small control that is about the title itself. */
  beside?: ReactNode
  /** When the window's title should say more than the heading. */
  documentTitle?: string
  /** Where this page belongs: a link back. */
  eyebrow?: ReactNode
  subtitle?: ReactNode
  actions?: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { key, pathname } = useLocation()
  const windowTitle = `${documentTitle ?? title} – Familieplan`

  useEffect(() => {
    document.title = windowTitle
  }, [windowTitle])

  useEffect(() => {
    const inside = document.activeElement?.closest('main, [role=dialog]')
    // The first page of a visit keeps the browser's own start, so that the skip link comes first;
    // and someone already inside the page (an open field) is left in peace.
    if (key !== 'default' && !inside) heading.current?.focus({ preventScroll: true })
    // Only a new address moves the focus, not every entry in the history of the same page.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname])

  return (
    <header className={styles.pageHeader}>
      <div>
        {eyebrow && <div className={styles.eyebrow}>{eyebrow}</div>}
        <div className={styles.title}>
          <h1 ref={heading} tabIndex={-1}>
            <bdi>{title}</bdi>
          </h1>
          {beside}
        </div>
        {subtitle && <div className={styles.subtitle}>{subtitle}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}
