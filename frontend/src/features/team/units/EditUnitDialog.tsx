import { useTranslation } from 'react-i18next'
import { api, ifMatch, read, type Unit, type UnitKind } from '@/api'
import { useFormat } from '@/i18n'
import { Dialog, toast } from '@/ui'
import type { ConflictField } from '@/ui/conflict'
import { Form, useDraftForm } from '@/ui/form'
import { readUnit, useUnitsChanged } from './queries'
import { unitDraft, unitInput, unitPatch, unitSchema } from './unit'
import { UnitFields } from './UnitFields'

export function EditUnitDialog({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const { t } = useTranslation(['units', 'common'])
  const changed = useUnitsChanged()
  const fields = useConflictFields()
  const form = useDraftForm({
    draft: unitDraft(unit.id, 'edit'),
    schema: unitSchema,
    defaultValues: unitInput(unit),
    base: unit,
  })
  return (
    <Dialog title={t('edit.title')} isOpen onClose={onClose}>
      <Form
        form={form}
        submit={t('common:save')}
        onCancel={onClose}
        inDialog
        conflict={{
          load: async () => {
            const newest = await readUnit(unit.id)
            return { base: newest, values: unitInput(newest) }
          },
          valuesOf: unitInput,
          fields,
        }}
        onSubmit={async (values, base) => {
          const params = { path: { id: unit.id }, header: ifMatch(base.version) }
          const { name } = await read(api.PATCH('/units/{id}', { params, body: unitPatch(base, values) }))
          await changed()
          toast(t('edit.done', { name }))
          onClose()
        }}
      >
        <UnitFields control={form.control} closing={form.base.closedOn !== null} />
      </Form>
    </Dialog>
  )
}

function useConflictFields(): ConflictField[] {
  const { t } = useTranslation('units')
  const format = useFormat()
  return [
    { name: 'name', label: t('name') },
    { name: 'kind', label: t('kind'), show: (kind) => t(`kinds.${kind as UnitKind}`) },
    { name: 'closedOn', label: t('closedOn'), show: (date) => format.date(String(date)) },
  ]
}
