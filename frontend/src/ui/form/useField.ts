import {
  useController,
  type Control,
  type ControllerRenderProps,
  type FieldPath,
  type FieldValues,
} from 'react-hook-form'
import { useFieldLabel } from './FieldLabels'
import { useFieldMessage } from './useFieldMessage'

/** A field of ui, bound to a form by name: `<FormText control={form.control} name="title" label={…} />`. */
export type Bound<I extends FieldValues, N extends FieldPath<I>, O> = {
  control: Control<I, unknown, O>
  name: N
}

export type Unbound<P> = Omit<P, 'value' | 'onChange' | 'onBlur' | 'name' | 'error'>

export function useField<I extends FieldValues, N extends FieldPath<I>, O>(
  { control, name }: Bound<I, N, O>,
  label: string,
): ControllerRenderProps<I, N> & { error: string | undefined } {
  useFieldLabel(name, label)
  const { field, fieldState } = useController({ control, name })
  const message = useFieldMessage()
  return { ...field, error: message(fieldState.error?.message) }
}
