import { useQuery } from '@tanstack/react-query'
import type { FieldPath, FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { unitsQuery, type TeamMember } from '@/api'
import { today } from '@/i18n/calendar'
import { Button, Notice, useFailure } from '@/ui'
import { FormSelect, type Bound } from '@/ui/form'

/** Where somebody works from: a unit that is open, the one they work from already, or none (""). */
export function UnitField<I extends FieldValues, N extends FieldPath<I>, O>({
  present,
  ...bound
}: Bound<I, N, O> & { present?: TeamMember['unit'] }) {
  const { t } = useTranslation(['team', 'ui'])
  const units = useQuery(unitsQuery)
  const failure = useFailure(units.data ? null : units.error)
  const open = units.data?.filter(({ closedOn }) => !closedOn || closedOn > today()) ?? []
  const offered = present && !open.some(({ id }) => id === present.id) ? [present, ...open] : open
  return (
    <>
      <FormSelect
        {...bound}
        label={t('team:unit')}
        options={[
          { value: '', label: t('team:noUnit') },
          ...offered.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {failure && (
        <Notice
          kind="error"
          live
          title={t('team:unitsFailed')}
          actions={
            <Button kind="quiet" onPress={() => void units.refetch()}>
              {t('ui:retry')}
            </Button>
          }
        >
          {failure.next}
        </Notice>
      )}
    </>
  )
}
