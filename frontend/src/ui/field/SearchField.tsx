import clsx from 'clsx'
import { Search, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Input, Label, SearchField as AriaSearchField } from 'react-aria-components'
import { IconButton } from '../action/Button'
import { VisuallyHidden } from '../layout/VisuallyHidden'
import styles from './field.module.css'

/** Enter submits, Escape clears. `label` is read aloud; shown only with `showLabel`. */
export function SearchField({
  label,
  showLabel,
  placeholder,
  pill,
  ...props
}: {
  label: string
  showLabel?: boolean
  placeholder?: string
  pill?: boolean
  value?: string
  onChange?: (value: string) => void
  onSubmit?: (value: string) => void
  onClear?: () => void
  autoFocus?: boolean
  maxLength?: number
}) {
  const { t } = useTranslation('ui')
  return (
    <AriaSearchField {...props} className={styles.field}>
      {showLabel ? (
        <Label className={styles.label}>{label}</Label>
      ) : (
        // Around the label, which would otherwise stand empty above the field.
        <VisuallyHidden>
          <Label>{label}</Label>
        </VisuallyHidden>
      )}
      <span className={styles.framed}>
        <Search aria-hidden="true" />
        {/* The browser's own list of earlier searches would show one family's name beside another's. */}
        <Input
          dir="auto"
          className={clsx(styles.input, styles.search, pill && styles.pill)}
          placeholder={placeholder}
          autoComplete="off"
        />
        <IconButton label={t('clearSearch')} className={clsx(styles.inside, styles.clear)}>
          <X aria-hidden="true" />
        </IconButton>
      </span>
    </AriaSearchField>
  )
}
