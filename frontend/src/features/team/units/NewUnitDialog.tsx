import { useTranslation } from 'react-i18next'
import { api, read } from '@/api'
import { Dialog, toast } from '@/ui'
import { Form, useDraftForm } from '@/ui/form'
import { useUnitsChanged } from './queries'
import { emptyUnit, newUnitDraft, unitSchema } from './unit'
import { UnitFields } from './UnitFields'

export function NewUnitDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('units')
  const changed = useUnitsChanged()
  const form = useDraftForm({ draft: newUnitDraft, schema: unitSchema, defaultValues: emptyUnit })
  return (
    <Dialog title={t('new.title')} isOpen onClose={onClose}>
      <Form
        form={form}
        submit={t('new.do')}
        onCancel={onClose}
        inDialog
        onSubmit={async (body) => {
          const { name } = await read(api.POST('/units', { body }))
          await changed()
          toast(t('new.done', { name }))
          onClose()
        }}
      >
        <UnitFields control={form.control} />
      </Form>
    </Dialog>
  )
}
