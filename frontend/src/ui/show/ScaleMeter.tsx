import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../layout/VisuallyHidden'
import styles from './ScaleMeter.module.css'

export const steps = [-2, -1, 0, 1, 2] as const
export type Achievement = (typeof steps)[number]

/** Goal attainment −2 … +2 as five bars with its words; `none` says why there is no rating yet. */
export function ScaleMeter({
  value,
  none,
  hideText,
}: {
  value: Achievement | null
  none?: string
  hideText?: boolean
}) {
  const { t } = useTranslation('ui')
  const words = value === null ? (none ?? t('scale.none')) : t(`scale.${value}`)
  return (
    <span className={clsx(styles.meter, value !== null && value < 0 && styles.below)}>
      <span className={styles.bars} aria-hidden="true">
        {steps.map((step) => (
          <span key={step} className={clsx(styles.bar, value !== null && step <= value && styles.on)} />
        ))}
      </span>
      <VisuallyHidden>{`${t('scale.label')}: `}</VisuallyHidden>
      {hideText ? <VisuallyHidden>{words}</VisuallyHidden> : <span>{words}</span>}
    </span>
  )
}
