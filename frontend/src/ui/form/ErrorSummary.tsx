import { useEffect, useRef } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Notice } from '../feedback/Notice'
import { listErrors } from './fieldErrors'
import styles from './form.module.css'
import type { DraftForm } from './useDraftForm'
import { useFieldMessage } from './useFieldMessage'

/** After a try to save: what must be corrected, each a way to its field; it takes focus so that it is heard. */
export function ErrorSummary<I extends FieldValues, O, B>({
  form,
  labels,
  kept,
}: {
  form: DraftForm<I, O, B>
  labels: Map<string, string>
  /** What became of the typing when it was the server that found the mistakes. */
  kept?: string
}) {
  const { t } = useTranslation('ui')
  const message = useFieldMessage()
  const box = useRef<HTMLDivElement>(null)
  const { errors, submitCount, isSubmitting } = form.formState
  const list = submitCount > 0 ? listErrors(errors) : []
  const count = list.length

  useEffect(() => {
    if (submitCount > 0 && !isSubmitting && count > 0) box.current?.focus()
    // Once per try, not with every corrected field.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [submitCount, isSubmitting])

  if (count === 0) return null
  return (
    <Notice ref={box} kind="error" title={t('form.errors', { count })}>
      {kept && <p>{kept}</p>}
      <ul className={styles.errors}>
        {list.map((error) => (
          <li key={error.name}>
            <button type="button" onClick={() => focusField(box.current?.closest('form'), error.name)}>
              {asLead(labels.get(error.name))} {message(error.message)}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** A label that is a question ends as one. */
const asLead = (label = '') => (/\?$|^$/.test(label) ? label : `${label}:`)

/** A select or a group of choices has its name on something hidden: what can be focused stands beside it. */
function focusField(form: Element | null | undefined, name: string) {
  const at = CSS.escape(name)
  // A list as a whole has no name of its own: its first field is the way to it.
  const named = form?.querySelector(`[name="${at}"]`) ?? form?.querySelector(`[name^="${at}."]`)
  const field = named?.closest('[data-field], label')
  const candidates = field?.querySelectorAll<HTMLElement>('input, textarea, button') ?? []
  const visible = [...candidates].find(
    (control) => control.tabIndex >= 0 && !control.closest('[aria-hidden]'),
  )
  visible?.focus()
}
