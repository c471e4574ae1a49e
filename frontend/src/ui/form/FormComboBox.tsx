import type { FieldPath, FieldValues } from 'react-hook-form'
import { ComboBox, type ComboBoxProps, type Picked } from '../field/ComboBox'
import { useField, type Bound, type Unbound } from './useField'

/** In a file of its own, like the field: few forms need it, and only they fetch it. The value is a `Picked`. */
export function FormComboBox<I extends FieldValues, N extends FieldPath<I>, O>({
  control,
  name,
  onChosen,
  ...props
}: Bound<I, N, O> & Unbound<ComboBoxProps> & { onChosen?: (chosen: Picked) => void }) {
  const { ref, onChange, disabled: _, ...field } = useField({ control, name }, props.label)
  return (
    <ComboBox
      {...props}
      {...field}
      onChange={(picked) => {
        onChange(picked)
        if (picked.id) onChosen?.(picked)
      }}
      inputRef={ref}
    />
  )
}
