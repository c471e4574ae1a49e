import clsx from 'clsx'
import type { HTMLInputTypeAttribute, Ref } from 'react'
import {
  Input,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'
import styles from './field.module.css'
import { FieldHelp, FieldLabel, type FieldProps } from './parts'

type Common = FieldProps &
  Omit<AriaTextFieldProps, 'children' | 'className' | 'isRequired' | 'isInvalid' | 'validate' | 'type'>

export type TextFieldProps = Common & {
  type?: HTMLInputTypeAttribute
  /** A few characters: a number, a year. */
  short?: boolean
  placeholder?: string
  inputRef?: Ref<HTMLInputElement>
}

export function TextField({
  label,
  optional,
  description,
  error,
  short,
  placeholder,
  inputRef,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField
      {...props}
      className={styles.field}
      isInvalid={!!error}
      isRequired={!optional}
      validationBehavior="aria"
      data-field
    >
      <FieldLabel label={label} optional={optional} />
      <Input
        ref={inputRef}
        // A name is written in the direction of its own letters.
        dir="auto"
        className={clsx(styles.input, short && styles.short)}
        placeholder={placeholder}
      />
      <FieldHelp description={description} error={error} />
    </AriaTextField>
  )
}

export type TextAreaProps = Common & {
  rows?: number
  placeholder?: string
  /** The family's own words: set in the serif they are shown in. */
  ownWords?: boolean
  inputRef?: Ref<HTMLTextAreaElement>
}

/** Grows with its text. With `maxLength` it counts when the end comes near. */
export function TextArea({
  label,
  optional,
  description,
  error,
  rows,
  placeholder,
  ownWords,
  inputRef,
  maxLength,
  ...props
}: TextAreaProps) {
  const length = props.value?.length ?? 0
  const near = maxLength !== undefined && length > maxLength * 0.8
  return (
    <AriaTextField
      {...props}
      className={styles.field}
      isInvalid={!!error}
      isRequired={!optional}
      validationBehavior="aria"
      data-field
    >
      <FieldLabel label={label} optional={optional} />
      <AriaTextArea
        ref={inputRef}
        dir="auto"
        rows={rows}
        placeholder={placeholder}
        className={clsx(styles.input, styles.area, ownWords && styles.own)}
      />
      {near && (
        <span className={styles.count}>
          {length} / {maxLength}
        </span>
      )}
      <FieldHelp description={description} error={error} />
    </AriaTextField>
  )
}
