import clsx from 'clsx'
import { Check, Search } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { ComboBox as AriaComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import styles from './field.module.css'
import { FieldHelp, FieldLabel, type FieldProps } from './parts'
import type { Option } from './Select'

/** What stands in the field, and the option it stands for: none ("") as long as it is only typed. */
export type Picked = { id: string; text: string; note?: string }

export const nonePicked: Picked = { id: '', text: '' }

export type ComboBoxProps = FieldProps & {
  /** Those that fit what is typed: finding them is the caller's. */
  options: readonly Option[]
  /** Stands in the list while it has nothing to choose; without it there is no list then. */
  whenEmpty?: ReactNode
  value: Picked
  onChange: (value: Picked) => void
  onBlur?: () => void
  name?: string
  placeholder?: string
  inputRef?: Ref<HTMLInputElement>
}

/**
 * Something is typed and one of what fits it is chosen. Typing on takes the choice back, so that what stands there and
 * what is chosen never differ; what was typed and not chosen stays.
 */
export function ComboBox({
  label,
  optional,
  description,
  error,
  options,
  whenEmpty,
  value,
  onChange,
  placeholder,
  inputRef,
  ...props
}: ComboBoxProps) {
  // The list closes over a choice that it has.
  const shown: readonly Option[] =
    value.id && !options.some((option) => option.value === value.id)
      ? [{ value: value.id, label: value.text, note: value.note }, ...options]
      : options
  return (
    <AriaComboBox
      {...props}
      className={styles.field}
      isInvalid={!!error}
      isRequired={!optional}
      validationBehavior="aria"
      data-field
      allowsCustomValue
      allowsEmptyCollection={whenEmpty !== undefined}
      items={shown.map((option) => ({ ...option, id: option.value }))}
      value={value.id || null}
      inputValue={value.text}
      onInputChange={(text) => text !== value.text && onChange({ id: '', text })}
      onChange={(key) => {
        const chosen = shown.find((option) => option.value === key)
        if (chosen) onChange({ id: chosen.value, text: chosen.label, note: chosen.note })
      }}
    >
      <FieldLabel label={label} optional={optional} />
      <span className={styles.framed}>
        <Search aria-hidden="true" />
        {/* The browser would suggest what others have been looked for on this computer. */}
        <Input
          ref={inputRef}
          dir="auto"
          className={clsx(styles.input, styles.sought)}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck="false"
        />
      </span>
      <FieldHelp description={description} error={error} />
      <Popover className={styles.list}>
        <ListBox<Option & { id: string }>
          className={styles.listBox}
          renderEmptyState={() => <p className={styles.nothing}>{whenEmpty}</p>}
        >
          {(option) => (
            <ListBoxItem
              id={option.value}
              textValue={option.label}
              isDisabled={option.isDisabled}
              className={styles.option}
            >
              {({ isSelected }) => (
                <>
                  <span>
                    <Text slot="label" dir="auto">
                      {option.label}
                    </Text>
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
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
