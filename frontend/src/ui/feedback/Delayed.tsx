import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../layout/VisuallyHidden'
import { Spinner } from './Spinner'
import styles from './Spinner.module.css'

/** Shows its children only when the wait has lasted: what is fast must not flicker. */
export function Delayed({ children, after = 300 }: { children: ReactNode; after?: number }) {
  const [waited, setWaited] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), after)
    return () => clearTimeout(timer)
  }, [after])
  return waited ? children : null
}

/** "Henter …", after 300 ms. */
export function Loading({ label }: { label?: string }) {
  const { t } = useTranslation('ui')
  return (
    <Delayed>
      <div className={styles.loading} role="status">
        <Spinner />
        {label ?? t('loading')}
      </div>
    </Delayed>
  )
}

/** Grey lines where text will stand, after 300 ms. */
export function Skeleton({ lines = 5, label }: { lines?: number; label?: string }) {
  const { t } = useTranslation('ui')
  return (
    <Delayed>
      <div role="status">
        <VisuallyHidden>{label ?? t('loading')}</VisuallyHidden>
        <div className={styles.skeleton} aria-hidden="true">
          {Array.from({ length: lines }, (_, line) => (
            <span key={line} className={styles.line} />
          ))}
        </div>
      </div>
    </Delayed>
  )
}
