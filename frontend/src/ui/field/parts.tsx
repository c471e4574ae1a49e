import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldError, Label, Text } from 'react-aria-components'
import styles from './field.module.css'

/** What every field has around it. `error` is text for people, already translated. */
export type FieldProps = {
  label: string
  /** Fields are required unless they say otherwise: most are. */
  optional?: boolean
  description?: ReactNode
  error?: string
}

export function FieldLabel({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) {
  const { t } = useTranslation('ui')
  return (
    <Label className={styles.label} data-field-label>
      {label}
      {optional && <span className={styles.optional}> ({t('optional')})</span>}
    </Label>
  )
}

export function FieldHelp({ description, error }: Pick<FieldProps, 'description' | 'error'>) {
  return (
    <>
      {description && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      {error && (
        <FieldError className={styles.error}>
          <CircleAlert aria-hidden="true" />
          {error}
        </FieldError>
      )}
    </>
  )
}
