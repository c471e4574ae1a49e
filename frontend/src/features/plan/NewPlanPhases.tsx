import { Plus, RotateCcw, Trash2 } from 'lucide-react'
import { useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/i18n'
import { Button, Cluster, Columns, IconButton, Stack } from '@/ui'
import { FieldGroup, FormDate, FormText, FormTextArea, useFieldLabel, type DraftForm } from '@/ui/form'
import { isDate, type NewPlanValues } from './newPlan'
import { lengthOf, nextSpan, withStarts } from './phases'
import { useLength } from './useLength'
import styles from './NewPlan.module.css'

type PlanForm = DraftForm<NewPlanValues, NewPlanValues, undefined>

/** The phases of a plan that is being made. Only ends are typed; each beginning follows from them. */
export function NewPlanPhases({ form, onReset }: { form: PlanForm; onReset?: () => void }) {
  const { t } = useTranslation('plan')
  useFieldLabel('phases', t('new.phases'))
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'phases' })
  const [phases, startDate] = useWatch({ control: form.control, name: ['phases', 'startDate'] })

  function add() {
    const known = phases.every(({ endDate }) => isDate(endDate)) && isDate(startDate)
    const spans = known ? withStarts(phases, startDate) : []
    append({ title: '', focus: '', endDate: known ? nextSpan(spans, startDate).endDate : '' })
  }

  return (
    <section className={styles.phases} aria-labelledby="phases-title">
      <h2 id="phases-title">{t('new.phases')}</h2>
      <p className={styles.help}>{fields.length ? t('new.phasesHelp') : t('new.noPhases')}</p>
      <Stack gap={3}>
        {fields.map((field, i) => (
          <FieldGroup
            key={field.id}
            legend={t('phase.number', { sequence: i + 1 })}
            actions={
              <IconButton label={t('new.removePhase', { sequence: i + 1 })} onPress={() => remove(i)}>
                <Trash2 aria-hidden="true" />
              </IconButton>
            }
          >
            <FormText control={form.control} name={`phases.${i}.title`} label={t('phase.title')} />
            <FormTextArea
              control={form.control}
              name={`phases.${i}.focus`}
              label={t('phase.focus')}
              maxLength={500}
            />
            <Dates form={form} phases={phases} startDate={startDate} index={i} />
          </FieldGroup>
        ))}
      </Stack>
      <Cluster>
        <Button icon={<Plus aria-hidden="true" />} onPress={add}>
          {t('new.addPhase')}
        </Button>
        {onReset && (
          <Button kind="quiet" icon={<RotateCcw aria-hidden="true" />} onPress={onReset}>
            {t('new.reset')}
          </Button>
        )}
      </Cluster>
    </section>
  )
}

/** The end is typed; the beginning and the length follow, as far as the dates before are dates. */
function Dates({
  form,
  phases,
  startDate,
  index,
}: {
  form: PlanForm
  phases: NewPlanValues['phases']
  startDate: string
  index: number
}) {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const length = useLength()
  const upTo = phases.slice(0, index + 1)
  const isKnown = isDate(startDate) && upTo.slice(0, -1).every(({ endDate }) => isDate(endDate))
  const span = isKnown ? withStarts(upTo, startDate).at(-1) : undefined
  const hasLength = span && isDate(span.endDate) && span.endDate >= span.startDate
  return (
    <Columns least="11rem">
      <div>
        <p className={styles.label}>{t('phase.startDate')}</p>
        <p className={styles.start}>{span ? format.date(span.startDate) : '–'}</p>
      </div>
      <FormDate
        control={form.control}
        name={`phases.${index}.endDate`}
        label={t('new.endDate')}
        description={hasLength && t('new.length', { length: length(lengthOf(span)) })}
      />
    </Columns>
  )
}
