import clsx from 'clsx'
import { Check } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
  Radio,
  RadioGroup as AriaRadioGroup,
} from 'react-aria-components'
import own from './Choice.module.css'
import styles from './field.module.css'
import { FieldHelp, FieldLabel, type FieldProps } from './parts'
import type { Option } from './Select'

export function Checkbox({
  children,
  error,
  ...props
}: Omit<AriaCheckboxProps, 'children' | 'className'> & { children: ReactNode; error?: string }) {
  return (
    <AriaCheckbox {...props} className={own.choice} isInvalid={!!error}>
      <span className={own.mark} aria-hidden="true">
        <Check />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  )
}

export type ChoiceProps<V extends string> = FieldProps & {
  options: readonly Option<V>[]
  value: V | null
  onChange: (value: V) => void
  onBlur?: () => void
  name?: string
  isDisabled?: boolean
  row?: boolean
  groupRef?: Ref<HTMLDivElement>
}

export function RadioGroup<V extends string>({
  label,
  optional,
  description,
  error,
  options,
  value,
  onChange,
  row,
  groupRef,
  ...props
}: ChoiceProps<V>) {
  return (
    <AriaRadioGroup
      {...props}
      ref={groupRef}
      className={styles.field}
      isInvalid={!!error}
      isRequired={!optional}
      validationBehavior="aria"
      data-field
      value={value}
      onChange={(next) => onChange(next as V)}
    >
      <FieldLabel label={label} optional={optional} />
      <div className={clsx(own.choices, row && own.row)}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            isDisabled={option.isDisabled}
            className={own.choice}
          >
            <span className={clsx(own.mark, own.round)} aria-hidden="true" />
            <span>
              {option.label}
              {option.note && <span className={styles.optionNote}>{option.note}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldHelp description={description} error={error} />
    </AriaRadioGroup>
  )
}
