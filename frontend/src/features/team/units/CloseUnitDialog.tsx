import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { api, ifMatch, read, type Unit } from '@/api'
import { useFormat } from '@/i18n'
import { today } from '@/i18n/calendar'
import { Dialog, toast } from '@/ui'
import { Form, FormDate, requiredDate, useDraftForm } from '@/ui/form'
import { readUnit, useUnitsChanged } from './queries'
import { unitDraft, unitPatch } from './unit'

const firstDay = ({ closedOn }: Unit) => ({ closedOn: closedOn ?? '' })

/** Closing is all there is: those who have worked from it go on having done so. */
export function CloseUnitDialog({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const { t } = useTranslation('units')
  const format = useFormat()
  const changed = useUnitsChanged()
  const form = useDraftForm({
    draft: unitDraft(unit.id, 'close'),
    schema: z.object({ closedOn: requiredDate() }),
    defaultValues: { closedOn: today() },
    base: unit,
  })
  return (
    <Dialog title={t('close.title')} isOpen onClose={onClose}>
      <p>{t('close.text', { name: unit.name })}</p>
      <Form
        form={form}
        submit={t('close.do')}
        onCancel={onClose}
        inDialog
        conflict={{
          load: async () => {
            const newest = await readUnit(unit.id)
            return { base: newest, values: firstDay(newest) }
          },
          valuesOf: firstDay,
          fields: [{ name: 'closedOn', label: t('closedOn'), show: (date) => format.date(String(date)) }],
        }}
        onSubmit={async (values, base) => {
          const params = { path: { id: unit.id }, header: ifMatch(base.version) }
          await read(api.PATCH('/units/{id}', { params, body: unitPatch(base, values) }))
          await changed()
          toast(t('close.done', { name: unit.name }))
          onClose()
        }}
      >
        <FormDate control={form.control} name="closedOn" label={t('closedOn')} />
      </Form>
    </Dialog>
  )
}
