import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useMemo, useState } from 'react'
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import './messages'
import { readDraft, removeDraft, writeDraft, type Draft } from './draft'
import { useDraftOwner } from './DraftOwner'

export type DraftForm<I extends FieldValues, O, B> = UseFormReturn<I, unknown, O> & {
  /** True after something typed earlier was put back; the form says so. */
  restored: boolean
  /** What the typing started from (the view with its version): If-Match goes by this, not by what is newest. */
  base: B
  /** Back to the beginning; nothing is left behind. */
  startOver: () => void
  /** After a success: what stands in the fields is no longer a change. */
  saved: () => void
  /** After a conflict: from now on the typing counts as changes to somebody else's newer version. */
  rebase: (base: B, original: I, values: I) => void
}

type Schema<I extends FieldValues, O> = z.ZodType<O, I>

/**
 * A form that keeps what is typed. `draft` names it ("family.new", `goal.${id}`); never put anything
 * in it that tells who it is about. Null for what may lie in no store: it is gone with the form.
 */
export function useDraftForm<I extends FieldValues, O extends FieldValues, B = undefined>({
  draft,
  schema,
  defaultValues,
  base: baseNow,
}: {
  draft: string | null
  schema: Schema<I, O>
  defaultValues: I
  base?: B
}): DraftForm<I, O, B> {
  const owner = useDraftOwner()
  const [kept, setKept] = useState(() => (draft === null ? null : readDraft<I, B>(owner, draft)))
  const [start] = useState({ values: defaultValues, base: baseNow })
  const form = useForm<I, unknown, O>({
    resolver: zodResolver(schema),
    defaultValues: start.values as DefaultValues<I>,
    mode: 'onTouched',
    shouldFocusError: false,
  })
  const [base, setBase] = useState((kept?.base ?? start.base) as B)

  const { keep, forget } = useMemo(
    () => ({
      keep: (typed: Draft<I, B>) => draft !== null && writeDraft(owner, draft, typed),
      forget: () => draft !== null && removeDraft(owner, draft),
    }),
    [owner, draft],
  )

  useEffect(() => {
    // Over the original values, so that what was typed still counts as a change. Once per form: a later
    // render must not put old text back over new.
    if (kept) form.reset(kept.values, { keepDefaultValues: true })
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true, isDirty: true },
        callback: ({ values, isDirty }) => (isDirty ? keep({ values, base }) : forget()),
      }),
    [form, keep, forget, base],
  )

  function startOver() {
    setBase(start.base as B)
    setKept(null)
    form.reset(start.values)
    forget()
  }

  return {
    ...form,
    restored: kept !== null,
    base,
    startOver,
    saved: () => {
      setKept(null)
      form.reset(form.getValues())
      forget()
    },
    rebase: (newer, original, values) => {
      setBase(newer)
      form.reset(original)
      form.reset(values, { keepDefaultValues: true })
      keep({ values, base: newer })
    },
  }
}
