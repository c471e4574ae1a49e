import clsx from 'clsx'
import { CloudAlert, LockKeyhole, SearchX } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../action/Button'
import { useFailure } from './failure'
import styles from './ErrorState.module.css'

/** Stands where content would have been: what happened and what to do. Nothing was written, so nothing was kept. */
export function ErrorState({
  error,
  onRetry,
  actions,
  compact,
}: {
  error: unknown
  onRetry?: () => void
  actions?: ReactNode
  compact?: boolean
}) {
  const { t } = useTranslation('ui')
  const failure = useFailure(error)
  if (!failure) return null
  // The cloud is for what broke and may mend.
  const Icon = failure.isMissing ? SearchX : failure.isFinal ? LockKeyhole : CloudAlert
  return (
    <div
      className={clsx(styles.state, !failure.isFinal && styles.failed, compact && styles.compact)}
      role="alert"
    >
      <Icon aria-hidden="true" />
      <p className={styles.title}>
        <strong>{failure.what}</strong>
      </p>
      <p>{failure.next}</p>
      <div className={styles.actions}>
        {onRetry && !failure.isFinal && <Button onPress={onRetry}>{t('retry')}</Button>}
        {actions}
      </div>
    </div>
  )
}
