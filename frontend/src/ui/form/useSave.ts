import { useRef, useState, type SyntheticEvent } from 'react'
import type { FieldPath, FieldValues } from 'react-hook-form'
import { useFailureReader, type Failure } from '../feedback/failure'
import { formPath } from './fieldErrors'
import type { DraftForm } from './useDraftForm'

/** How the newest version is found when somebody else saved in between. */
export type Reload<I, B> = () => Promise<{ base: B; values: I }>

export type Conflict<I, B> = { base: I; mine: I; theirs: I; view: B }

type Refusal = Failure & {
  /** Its fields say it all; otherwise the form has to say it, for no field would. */
  isAtFields: boolean
}

/**
 * Submitting: the failure in words, errors put on their fields, a conflict turned into a question. `isShown`
 * tells whether a field of that name stands on the page.
 */
export function useSave<I extends FieldValues, O extends FieldValues, B>(
  form: DraftForm<I, O, B>,
  onSubmit: (values: O, base: B) => Promise<unknown>,
  isShown: (name: string) => boolean,
  reload?: { load: Reload<I, B>; valuesOf: (base: B) => I },
) {
  const read = useFailureReader()
  const [failure, setFailure] = useState<Refusal | null>(null)
  const [conflict, setConflict] = useState<Conflict<I, B> | null>(null)
  const [isSaving, setSaving] = useState(false)
  // What is drawn lags behind: a second press can come before the first is seen to be on its way.
  const busy = useRef(false)

  async function refused(error: unknown, base: B) {
    const words = read(error)
    const errors = words.fields.map(({ field, message }) => ({ name: formPath(field), message }))
    const shown = errors.filter(({ name }) => isShown(name))
    for (const { name, message } of shown) form.setError(name as FieldPath<I>, { type: 'server', message })
    if (words.conflict && reload) {
      const newest = await reload.load().catch(() => null)
      if (newest) {
        setFailure(null)
        return setConflict({
          base: reload.valuesOf(base),
          mine: form.getValues(),
          theirs: newest.values,
          view: newest.base,
        })
      }
    }
    setFailure({ ...words, isAtFields: errors.length > 0 && shown.length === errors.length })
  }

  async function save(values: O, base: B) {
    if (busy.current) return
    busy.current = true
    setSaving(true)
    try {
      await onSubmit(values, base)
      form.saved()
      setFailure(null)
    } catch (error) {
      await refused(error, base)
    } finally {
      busy.current = false
      setSaving(false)
    }
  }

  return {
    failure,
    conflict,
    isSaving,
    closeConflict: () => setConflict(null),
    submit: (event: SyntheticEvent) =>
      form.handleSubmit(
        (values) => save(values, form.base),
        () => setFailure(null),
      )(event),
    /** Saves what was chosen over the version it was chosen against. */
    saveResolved: async (chosen: I) => {
      if (!conflict) return
      form.rebase(conflict.view, conflict.theirs, chosen)
      // From here the form itself tells what happens: what is invalid together, a failure, or the next conflict.
      setConflict(null)
      await form.handleSubmit((values) => save(values, conflict.view))()
    },
  }
}
