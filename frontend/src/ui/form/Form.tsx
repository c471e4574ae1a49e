import { useState, type ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '../action/Button'
import { ConflictDialog, type ConflictField } from '../conflict'
import { Notice } from '../feedback/Notice'
import { ErrorSummary } from './ErrorSummary'
import { FieldLabels } from './FieldLabels'
import styles from './form.module.css'
import type { DraftForm } from './useDraftForm'
import { useSave, type Reload } from './useSave'

type FormProps<I extends FieldValues, O extends FieldValues, B> = {
  form: DraftForm<I, O, B>
  /** Saves; what it throws is shown. `base` is what the typing started from. */
  onSubmit: (values: O, base: B) => Promise<unknown>
  submit: string
  onCancel?: () => void
  /** When others may have saved in between: shows both versions and lets the user choose per field. */
  conflict?: { load: Reload<I, B>; valuesOf: (base: B) => I; fields: ConflictField[] }
  /** Buttons to the right, as in every dialog. */
  inDialog?: boolean
  danger?: boolean
  label?: string
  children: ReactNode
}

/**
 * A form with everything that goes around its fields: the note about restored text, the summary of what
 * must be corrected, the failure in words, the conflict, and the buttons.
 */
export function Form<I extends FieldValues, O extends FieldValues, B>(props: FormProps<I, O, B>) {
  const { form, onSubmit, submit, onCancel, conflict, inDialog, danger, label, children } = props
  const { t } = useTranslation('ui')
  const [labels] = useState(() => new Map<string, string>())
  const saving = useSave(form, onSubmit, (name) => labels.has(name), conflict)
  const { failure } = saving

  return (
    <form
      className={styles.form}
      onSubmit={(event) => void saving.submit(event)}
      noValidate
      aria-label={label}
    >
      {form.restored && (
        <Notice
          live
          title={t('form.restored')}
          actions={
            <Button kind="quiet" onPress={form.startOver}>
              {t('form.startOver')}
            </Button>
          }
        />
      )}
      <ErrorSummary form={form} labels={labels} kept={failure?.kept} />
      <FieldLabels value={labels}>
        <div className={styles.fields}>{children}</div>
      </FieldLabels>
      {failure && !failure.isAtFields && (
        <Notice kind="error" title={failure.what} live>
          {[failure.kept, failure.next].filter(Boolean).join(' ')}
        </Notice>
      )}
      <div className={inDialog ? `${styles.actions} ${styles.inDialog}` : styles.actions}>
        {inDialog && onCancel && <Cancel form={form} onCancel={onCancel} />}
        {/* Leaving a field may show its error and move the button away between press and release. */}
        <Button
          type="submit"
          kind={danger ? 'danger' : 'primary'}
          isPending={saving.isSaving}
          preventFocusOnPress
        >
          {submit}
        </Button>
        {!inDialog && onCancel && <Cancel form={form} onCancel={onCancel} />}
      </div>
      {saving.conflict && conflict && (
        <ConflictDialog
          fields={conflict.fields}
          base={saving.conflict.base}
          mine={saving.conflict.mine}
          theirs={saving.conflict.theirs}
          onClose={saving.closeConflict}
          onResolve={(values) => void saving.saveResolved(values)}
        />
      )}
    </form>
  )
}

/** Cancelling is deciding against what was typed: the draft goes too. */
function Cancel<I extends FieldValues, O, B>({
  form,
  onCancel,
}: {
  form: DraftForm<I, O, B>
  onCancel: () => void
}) {
  const { t } = useTranslation('ui')
  return (
    <Button
      onPress={() => {
        form.startOver()
        onCancel()
      }}
    >
      {t('cancel')}
    </Button>
  )
}
