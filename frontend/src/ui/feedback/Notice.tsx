import clsx from 'clsx'
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../layout/VisuallyHidden'
import styles from './Notice.module.css'

export type NoticeKind = 'info' | 'success' | 'warning' | 'error'

const icons = { info: Info, success: CircleCheck, warning: TriangleAlert, error: CircleAlert }

/** A message that stays on the page. `live` announces it when it appears in answer to what was just done. */
export function Notice({
  kind = 'info',
  title,
  children,
  actions,
  live = false,
  ref,
}: {
  kind?: NoticeKind
  title?: ReactNode
  children?: ReactNode
  actions?: ReactNode
  live?: boolean
  ref?: Ref<HTMLDivElement>
}) {
  const { t } = useTranslation('ui')
  const Icon = icons[kind]
  return (
    <div
      ref={ref}
      tabIndex={ref ? -1 : undefined}
      className={clsx(styles.notice, !(title && children) && styles.single, kind !== 'info' && styles[kind])}
      role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}
    >
      <Icon aria-hidden="true" />
      <div className={styles.body}>
        <VisuallyHidden>{t(`notice.${kind}`)}</VisuallyHidden>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
