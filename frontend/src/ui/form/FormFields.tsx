import type { FieldPath, FieldValues } from 'react-hook-form'
import { Checkbox, RadioGroup, type ChoiceProps } from '../field/Choice'
import { DateField, type DateFieldProps } from '../field/DateField'
import { ScaleField } from '../field/ScaleField'
import { Select, type SelectProps } from '../field/Select'
import { TextArea, TextField, type TextAreaProps, type TextFieldProps } from '../field/TextField'
import type { Achievement } from '../show/ScaleMeter'
import type { FieldProps } from '../field/parts'
import { useField, type Bound, type Unbound } from './useField'

/** Told after the user has chosen something, when other fields follow from it. */
type Chosen<V> = { onChosen?: (value: V, before: V) => void }

export function FormText<I extends FieldValues, N extends FieldPath<I>, O>({
  control,
  name,
  ...props
}: Bound<I, N, O> & Unbound<TextFieldProps>) {
  const { ref, value, disabled: _, ...field } = useField({ control, name }, props.label)
  return <TextField {...props} {...field} value={value ?? ''} inputRef={ref} />
}

export function FormTextArea<I extends FieldValues, N extends FieldPath<I>, O>({
  control,
  name,
  ...props
}: Bound<I, N, O> & Unbound<TextAreaProps>) {
  const { ref, value, disabled: _, ...field } = useField({ control, name }, props.label)
  return <TextArea {...props} {...field} value={value ?? ''} inputRef={ref} />
}

export function FormDate<I extends FieldValues, N extends FieldPath<I>, O>({
  control,
  name,
  onChosen,
  ...props
}: Bound<I, N, O> & Unbound<DateFieldProps> & Chosen<string>) {
  const { ref, value, onChange, disabled: _, ...field } = useField({ control, name }, props.label)
  return (
    <DateField
      {...props}
      {...field}
      value={value ?? ''}
      onChange={(next) => {
        onChange(next)
        onChosen?.(next, value ?? '')
      }}
      inputRef={ref}
    />
  )
}

export function FormSelect<I extends FieldValues, N extends FieldPath<I>, O, V extends string>({
  control,
  name,
  onChosen,
  ...props
}: Bound<I, N, O> & Unbound<SelectProps<V>> & Chosen<V>) {
  const { ref, value, onChange, disabled: _, ...field } = useField({ control, name }, props.label)
  return (
    <Select
      {...props}
      {...field}
      value={(value ?? null) as V | null}
      onChange={(next) => {
        onChange(next)
        onChosen?.(next, value)
      }}
      buttonRef={ref}
    />
  )
}

export function FormRadio<I extends FieldValues, N extends FieldPath<I>, O, V extends string>({
  control,
  name,
  ...props
}: Bound<I, N, O> & Unbound<ChoiceProps<V>>) {
  const { ref, value, disabled: _, ...field } = useField({ control, name }, props.label)
  return <RadioGroup {...props} {...field} value={(value || null) as V | null} groupRef={ref} />
}

export function FormCheckbox<I extends FieldValues, N extends FieldPath<I>, O>({
  control,
  name,
  label,
}: Bound<I, N, O> & { label: string }) {
  const { ref: _ref, value, onChange, disabled: _, ...field } = useField({ control, name }, label)
  return (
    <Checkbox {...field} isSelected={!!value} onChange={onChange}>
      {label}
    </Checkbox>
  )
}

export function FormScale<I extends FieldValues, N extends FieldPath<I>, O>({
  control,
  name,
  ...props
}: Bound<I, N, O> & Omit<FieldProps, 'error'>) {
  const { ref: _ref, value, disabled: _, ...field } = useField({ control, name }, props.label)
  return <ScaleField {...props} {...field} value={(value ?? null) as Achievement | null} />
}
