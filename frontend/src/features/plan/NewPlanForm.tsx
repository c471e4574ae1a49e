import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api, programmesQuery, read, useFamilyReread, type Programme } from '@/api'
import { addMonths, today } from '@/i18n/calendar'
import { links } from '@/links'
import { Columns, ErrorState, Loading, toast } from '@/ui'
import { Form, FormDate, FormSelect, FormText, useDraftForm } from '@/ui/form'
import { newPlanDraft } from './drafts'
import { isDate, newPlanSchema, phasesFor, phasesFrom, toRequest } from './newPlan'
import { NewPlanPhases } from './NewPlanPhases'
import { NewPlanPreview } from './NewPlanPreview'
import styles from './NewPlan.module.css'

const firstOfNextMonth = () => `${addMonths(today(), 1).slice(0, 7)}-01`

type NewPlanProps = {
  familyId: string
  /** The programme of the family's latest plan: the likely choice. */
  programmeId?: string
  hasActive: boolean
}

/** A plan from a programme's template, or with phases of one's own; a draft until the family has agreed. */
export function NewPlanForm(props: NewPlanProps) {
  const programmes = useQuery(programmesQuery)
  if (programmes.error && !programmes.data)
    return <ErrorState error={programmes.error} onRetry={() => void programmes.refetch()} />
  if (!programmes.data) return <Loading />
  return <Fields {...props} programmes={programmes.data.items} />
}

function Fields({
  familyId,
  programmeId,
  hasActive,
  programmes,
}: NewPlanProps & { programmes: Programme[] }) {
  const { t } = useTranslation('plan')
  const navigate = useNavigate()
  const reread = useFamilyReread()
  const schema = useMemo(() => newPlanSchema(t('phase.endBeforeStart')), [t])
  const start = firstOfNextMonth()
  const known = programmes.find(({ id }) => id === programmeId)
  const form = useDraftForm({
    draft: newPlanDraft(familyId),
    schema,
    defaultValues: {
      programmeId: known?.id ?? '',
      title: t('new.defaultName', { year: start.slice(0, 4) }),
      startDate: start,
      phases: phasesFor(known, start),
    },
  })
  const anchor = useRef('')
  const chosen = useWatch({ control: form.control, name: 'programmeId' })
  const programme = programmes.find(({ id }) => id === chosen)

  function putPhases(next: string) {
    const from = form.getValues('startDate')
    form.setValue(
      'phases',
      phasesFor(
        programmes.find(({ id }) => id === next),
        isDate(from) ? from : start,
      ),
      {
        shouldDirty: true,
      },
    )
    form.clearErrors('phases')
  }

  /** While a date is being typed it is none: the phases go by the last that was one. */
  function movePhases(to: string, before: string) {
    if (isDate(before)) anchor.current = before
    if (!isDate(to)) return
    form.setValue('phases', phasesFrom(form.getValues('phases'), anchor.current || to, to))
    anchor.current = to
  }

  return (
    <div className={styles.page}>
      <Form
        form={form}
        submit={t('new.create')}
        onCancel={() => void navigate(links.family(familyId))}
        onSubmit={async (values) => {
          const body = toRequest(values)
          const plan = await read(
            api.POST('/families/{id}/plans', { params: { path: { id: familyId } }, body }),
          )
          await reread(familyId)
          toast(t('new.created'))
          void navigate(hasActive ? links.plan(familyId, plan.id) : links.family(familyId))
        }}
      >
        <FormSelect
          control={form.control}
          name="programmeId"
          label={t('new.programme')}
          description={t('new.programmeHelp')}
          onChosen={putPhases}
          options={[
            ...programmes.map(({ id, name, municipality, planTemplate }) => ({
              value: id,
              label: name,
              note: t('new.template', {
                municipality,
                phases: t('phases', { count: planTemplate.length }),
              }),
            })),
            { value: '', label: t('new.noProgramme'), note: t('new.noProgrammeNote') },
          ]}
        />
        <Columns least="14rem">
          <FormText control={form.control} name="title" label={t('new.name')} />
          <FormDate
            control={form.control}
            name="startDate"
            label={t('new.startDate')}
            onChosen={movePhases}
          />
        </Columns>
        <NewPlanPhases form={form} onReset={programme ? () => putPhases(programme.id) : undefined} />
      </Form>
      <NewPlanPreview control={form.control} />
    </div>
  )
}
