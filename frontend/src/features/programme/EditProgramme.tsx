import { useTranslation } from 'react-i18next'
import { api, ifMatch, read, type Programme } from '@/api'
import { useFormat } from '@/i18n'
import { Narrow, toast } from '@/ui'
import type { ConflictField } from '@/ui/conflict'
import { Form, useDraftForm } from '@/ui/form'
import { ProgrammeFields } from './ProgrammeFields'
import {
  programmeInput,
  programmePatch,
  programmeSchema,
  type PhaseInput,
  type ProgrammeInput,
} from './programmeForm'
import { readProgramme, useProgrammeChanged } from './useProgramme'

export const draftOf = (programmeId: string) => `programme.${programmeId}`

export function EditProgramme({ programme, onDone }: { programme: Programme; onDone: () => void }) {
  const { t } = useTranslation(['programme', 'common'])
  const changed = useProgrammeChanged()
  const fields = useConflictFields()
  const path = { id: programme.id }
  const form = useDraftForm({
    draft: draftOf(programme.id),
    schema: programmeSchema,
    defaultValues: programmeInput(programme),
    base: programme,
  })
  return (
    <Narrow>
      <Form
        form={form}
        label={t('edit')}
        submit={t('common:save')}
        onCancel={onDone}
        conflict={{
          load: async () => {
            const newest = await readProgramme(programme.id)
            return { base: newest, values: programmeInput(newest) }
          },
          valuesOf: programmeInput,
          fields,
        }}
        onSubmit={async (values, base) => {
          const header = ifMatch(base.version)
          const body = programmePatch(base, values)
          const saved = await read(api.PATCH('/programmes/{id}', { params: { path, header }, body }))
          await changed(saved.id)
          toast(t('saved', { name: saved.name }))
          onDone()
        }}
      >
        <ProgrammeFields form={form} />
      </Form>
    </Narrow>
  )
}

function useConflictFields(): ConflictField[] {
  const { t } = useTranslation('programme')
  const format = useFormat()
  const date = (value: unknown) => format.date(String(value))
  const basis = (value: unknown) => t(`basis.${value as ProgrammeInput['capacityBasis']}`)
  const template = (value: unknown) =>
    (value as PhaseInput[])
      .map(({ title, months }) => `${title} (${t('months', { count: Number(months) })})`)
      .join(', ')
  return [
    { name: 'name', label: t('name') },
    { name: 'municipality', label: t('municipality') },
    { name: 'startsOn', label: t('startsOn'), show: date },
    { name: 'endsOn', label: t('endsOn'), show: date },
    { name: 'periodMonths', label: t('periodMonths') },
    { name: 'capacityFrom', label: t('capacityFrom') },
    { name: 'capacityTo', label: t('capacityTo') },
    { name: 'capacityBasis', label: t('capacityBasis'), show: basis },
    { name: 'enrolmentMonths', label: t('enrolmentMonths') },
    { name: 'maxParallelActions', label: t('maxParallelActions') },
    { name: 'maxWeeklyHours', label: t('maxWeeklyHours') },
    { name: 'planTemplate', label: t('template'), show: template },
  ]
}
