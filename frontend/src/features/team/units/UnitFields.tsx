import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { FormDate, FormSelect, FormText } from '@/ui/form'
import { unitKinds, type UnitInput } from './unit'

/** @param closing with the day it closed, for one that has such a day */
export function UnitFields<O>({
  control,
  closing,
}: {
  control: Control<UnitInput, unknown, O>
  closing?: boolean
}) {
  const { t } = useTranslation('units')
  return (
    <>
      <FormText control={control} name="name" label={t('name')} autoComplete="off" />
      <FormSelect
        control={control}
        name="kind"
        label={t('kind')}
        options={unitKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      {closing && (
        <FormDate
          optional
          control={control}
          name="closedOn"
          label={t('closedOn')}
          description={t('closedOnHelp')}
        />
      )}
    </>
  )
}
