import clsx from 'clsx'
import { Check, ChevronDown } from 'lucide-react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components'
import styles from './field.module.css'
import { FieldHelp, FieldLabel, type FieldProps } from './parts'

export type Option<V extends string = string> = {
  value: V
  label: string
  note?: string
  isDisabled?: boolean
}

export type SelectProps<V extends string> = FieldProps & {
  options: readonly Option<V>[]
  value: V | null
  onChange: (value: V) => void
  onBlur?: () => void
  name?: string
  placeholder?: string
  isDisabled?: boolean
  /** Field width by its content instead of the whole column. */
  short?: boolean
  buttonRef?: Ref<HTMLButtonElement>
}

/** For "none" give it an option of its own, with the value "". */
export function Select<V extends string>({
  label,
  optional,
  description,
  error,
  options,
  value,
  onChange,
  placeholder,
  short,
  buttonRef,
  ...props
}: SelectProps<V>) {
  const { t } = useTranslation('ui')
  return (
    <AriaSelect
      {...props}
      className={clsx(styles.field, short && styles.short)}
      isInvalid={!!error}
      isRequired={!optional}
      validationBehavior="aria"
      data-field
      value={value}
      onChange={(key) => onChange(String(key) as V)}
      placeholder={placeholder ?? t('choose')}
    >
      <FieldLabel label={label} optional={optional} />
      <Button ref={buttonRef} className={clsx(styles.input, styles.trigger)}>
        <SelectValue />
        <ChevronDown aria-hidden="true" />
      </Button>
      <FieldHelp description={description} error={error} />
      <Popover className={styles.list}>
        <ListBox className={styles.listBox}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              isDisabled={option.isDisabled}
              className={styles.option}
            >
              {({ isSelected }) => (
                <>
                  <span>
                    <Text slot="label">{option.label}</Text>
                    {option.note && (
                      <Text slot="description" className={styles.optionNote}>
                        {option.note}
                      </Text>
                    )}
                  </span>
                  {isSelected && <Check aria-hidden="true" />}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
