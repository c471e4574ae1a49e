import { useEffect } from 'react'
import { useWatch, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form'

/** A mistake that two fields make together is looked at again when the other one is corrected. */
export function useRecheck<I extends FieldValues, O>(
  {
    control,
    getFieldState,
    trigger,
  }: Pick<UseFormReturn<I, unknown, O>, 'control' | 'getFieldState' | 'trigger'>,
  changed: FieldPath<I>,
  recheck: FieldPath<I>,
) {
  const value: unknown = useWatch({ control, name: changed })
  useEffect(() => {
    if (getFieldState(recheck).error) void trigger(recheck)
  }, [value, recheck, getFieldState, trigger])
}
