import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { api, ifMatch, read, useFamilyReread, type Plan } from '@/api'
import { useFormat } from '@/i18n'
import { Dialog, toast } from '@/ui'
import { changes } from '@/ui/conflict'
import { Form, FormDate, FormText, requiredDate, requiredText, useDraftForm } from '@/ui/form'
import { planDrafts } from './drafts'

const schema = z.object({ title: requiredText(200), startDate: requiredDate() })
const valuesOf = ({ title, startDate }: Plan) => ({ title, startDate })

export function EditPlanDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation(['plan', 'common'])
  const format = useFormat()
  const reread = useFamilyReread()
  const form = useDraftForm({
    draft: planDrafts(plan.id).edit,
    schema,
    defaultValues: valuesOf(plan),
    base: plan,
  })
  const path = { params: { path: { id: plan.id } } }
  const isDraft = plan.status === 'draft'
  return (
    <Dialog title={t('plan:edit.open')} isOpen onClose={onClose}>
      <Form
        form={form}
        submit={t('common:save')}
        onCancel={onClose}
        inDialog
        onSubmit={async (values, base) => {
          const body = changes(valuesOf(base), values)
          await read(
            api.PATCH('/plans/{id}', { params: { ...path.params, header: ifMatch(base.version) }, body }),
          )
          await reread(plan.familyId)
          toast(t('plan:edit.saved'))
          onClose()
        }}
        conflict={{
          load: async () => {
            const base = await read(api.GET('/plans/{id}', path))
            return { base, values: valuesOf(base) }
          },
          valuesOf,
          fields: [
            { name: 'title', label: t('plan:edit.name') },
            {
              name: 'startDate',
              label: t('plan:edit.startDate'),
              show: (value) => format.date(String(value)),
            },
          ],
        }}
      >
        <FormText control={form.control} name="title" label={t('plan:edit.name')} />
        <FormDate
          control={form.control}
          name="startDate"
          label={t('plan:edit.startDate')}
          description={t(isDraft ? 'plan:edit.startHelp' : 'plan:edit.activeHelp')}
          isDisabled={!isDraft}
        />
      </Form>
    </Dialog>
  )
}
