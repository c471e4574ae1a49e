import clsx from 'clsx'
import { CalendarDays } from 'lucide-react'
import { useRef, useState, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Input, TextField as AriaTextField } from 'react-aria-components'
import { IconButton } from '../action/Button'
import { fieldText, isIsoDate, parseDate } from './date'
import styles from './field.module.css'
import { FieldHelp, FieldLabel, type FieldProps } from './parts'

export type DateFieldProps = FieldProps & {
  /** ISO date, "" when empty, or what was typed when it is no date (so that nothing typed is lost). */
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  name?: string
  min?: string
  max?: string
  isDisabled?: boolean
  autoFocus?: boolean
  /** "bday" for a birth date, so that the browser may help. */
  autoComplete?: string
  inputRef?: Ref<HTMLInputElement>
}

/**
 * A date is typed, as one types it: 12.4.88 becomes 12.04.1988 on leaving the field. The button opens the
 * browser's own calendar, which every phone does better than a page can.
 */
export function DateField({
  label,
  optional,
  description,
  error,
  value,
  onChange,
  onBlur,
  min,
  max,
  inputRef,
  ...props
}: DateFieldProps) {
  const { t, i18n } = useTranslation('ui')
  const separator = i18n.language === 'en' ? '/' : '.'
  const [typing, setTyping] = useState<string | null>(null)
  const picker = useRef<HTMLInputElement>(null)

  return (
    <AriaTextField
      {...props}
      className={styles.field}
      isInvalid={!!error}
      isRequired={!optional}
      validationBehavior="aria"
      data-field
      value={typing ?? fieldText(value, separator)}
      onChange={(text) => {
        setTyping(text)
        onChange(parseDate(text) ?? text.trim())
      }}
      onBlur={() => {
        setTyping(null)
        onBlur?.()
      }}
    >
      <FieldLabel label={label} optional={optional} />
      <span className={clsx(styles.framed, styles.short)}>
        <Input
          ref={inputRef}
          className={clsx(styles.input, styles.dateInput)}
          placeholder={t('date.placeholder')}
          autoCapitalize="off"
          spellCheck="false"
        />
        <input
          ref={picker}
          type="date"
          className={styles.picker}
          tabIndex={-1}
          aria-hidden="true"
          value={isIsoDate(value) ? value : ''}
          min={min}
          max={max}
          onChange={(event) => {
            setTyping(null)
            onChange(event.target.value)
          }}
        />
        <IconButton
          label={`${t('date.calendar')}: ${label}`}
          className={styles.inside}
          isDisabled={props.isDisabled}
          // The keyboard types the date; tabbing through a form should not stop twice at each.
          excludeFromTabOrder
          onPress={() => picker.current?.showPicker()}
        >
          <CalendarDays aria-hidden="true" />
        </IconButton>
      </span>
      <FieldHelp description={description} error={error} />
    </AriaTextField>
  )
}
