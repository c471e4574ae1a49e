import type { FieldPath, FieldValues } from 'react-hook-form'
import { ComboBox, type ComboBoxProps } from '../field/ComboBox'
import { useField, type Bound, type Unbound } from './useField'

/** In a file of its own, like the field: few forms need it, and only they fetch it. The value is a `Picked`. */
export function FormComboBox<I extends FieldValues, N extends FieldPath<I>, O>({
  control,
  name,
  ...props
}: Bound<I, N, O> & Unbound<ComboBoxProps>) {
  const { ref, disabled: _, ...field } = useField({ control, name }, props.label)
  return <ComboBox {...props} {...field} inputRef={ref} />
}
