import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Card, Columns, Stack } from '@/ui'
import { FormDate, FormRadio, FormText, useRecheck } from '@/ui/form'
import styles from './programme.module.css'
import { basisAnswers, type ProgrammeInput } from './programmeForm'
import { TemplateRows } from './TemplateRows'
import './texts'

const number = { optional: true, short: true, inputMode: 'numeric', autoComplete: 'off' } as const

export function ProgrammeFields<O>({ form }: { form: UseFormReturn<ProgrammeInput, unknown, O> }) {
  const { t } = useTranslation('programme')
  const { control } = form
  useRecheck(form, 'startsOn', 'endsOn')
  useRecheck(form, 'capacityFrom', 'capacityTo')
  return (
    <>
      <Card title={t('frame')}>
        <Stack gap={4}>
          <Columns least="15rem">
            <FormText control={control} name="name" label={t('name')} />
            <FormText control={control} name="municipality" label={t('municipality')} />
          </Columns>
          <div className={styles.numbers}>
            <FormDate optional control={control} name="startsOn" label={t('startsOn')} />
            <FormDate optional control={control} name="endsOn" label={t('endsOn')} />
          </div>
          <FormText
            {...number}
            control={control}
            name="periodMonths"
            label={t('periodMonths')}
            description={t('periodMonthsHelp')}
          />
          <div className={styles.numbers}>
            <FormText {...number} control={control} name="capacityFrom" label={t('capacityFrom')} />
            <FormText {...number} control={control} name="capacityTo" label={t('capacityTo')} />
          </div>
          <FormRadio
            row
            control={control}
            name="capacityBasis"
            label={t('capacityBasis')}
            options={basisAnswers.map((value) => ({ value, label: t(`basis.${value}`) }))}
          />
          <FormText {...number} control={control} name="enrolmentMonths" label={t('enrolmentMonths')} />
        </Stack>
      </Card>
      <Card title={t('limits')}>
        <Stack gap={4}>
          <p className={styles.note}>{t('limitsText')}</p>
          <div className={styles.numbers}>
            <FormText
              {...number}
              control={control}
              name="maxParallelActions"
              label={t('maxParallelActions')}
            />
            <FormText {...number} control={control} name="maxWeeklyHours" label={t('maxWeeklyHours')} />
          </div>
        </Stack>
      </Card>
      <Stack gap={3}>
        <h2>{t('template')}</h2>
        <p className={styles.note}>{t('templateText')}</p>
        <TemplateRows form={form} />
      </Stack>
    </>
  )
}
