import { useWatch, type FieldPath, type FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button, Notice, useFailure, type Option, type Picked } from '@/ui'
import { FormComboBox, type Bound } from '@/ui/form'
import { useStaffSearch } from './useStaffSearch'

/** Somebody of the directory of staff, looked for as the name is typed. In the form it is a `Picked`. */
export function StaffField<I extends FieldValues, N extends FieldPath<I>, O>({
  label,
  onChosen,
  ...bound
}: Bound<I, N, O> & { label: string; onChosen?: (chosen: Picked) => void }) {
  const { t } = useTranslation(['team', 'ui'])
  const picked = useWatch(bound) as Picked
  const { isAsking, isWaiting, found } = useStaffSearch(picked)
  const failure = useFailure(isAsking && !isWaiting ? found.error : null)
  // The user name tells those of one name apart; so it does once one of them is chosen.
  const options: Option[] = isAsking
    ? (found.data ?? []).map(({ id, name, username }) => ({ value: id, label: name, note: username }))
    : []
  const whenEmpty = !isAsking
    ? t('team:staff.type')
    : isWaiting
      ? t('team:staff.searching')
      : t('team:staff.nobody', { q: picked.text.trim() })
  return (
    <>
      <FormComboBox
        {...bound}
        label={label}
        onChosen={onChosen}
        description={picked.id ? t('team:staff.username', { username: picked.note }) : t('team:staff.help')}
        options={failure ? [] : options}
        // What cannot be found is said beneath, with the way to try again.
        whenEmpty={failure ? undefined : whenEmpty}
      />
      {failure && (
        <Notice
          kind="error"
          live
          title={t('team:staff.failed')}
          actions={
            !failure.isFinal && (
              <Button kind="quiet" onPress={() => void found.refetch()}>
                {t('ui:retry')}
              </Button>
            )
          }
        >
          {[failure.what, failure.next].join(' ')}
        </Notice>
      )}
    </>
  )
}
