import type { ReactNode } from 'react'
import { FieldPlace } from './FieldLabels'
import styles from './form.module.css'

/** Fields that belong together under a legend, such as one person among several. */
export function FieldGroup({
  legend,
  actions,
  children,
}: {
  legend: string
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <FieldPlace value={legend}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{legend}</legend>
        {actions && <div className={styles.groupActions}>{actions}</div>}
        {children}
      </fieldset>
    </FieldPlace>
  )
}
