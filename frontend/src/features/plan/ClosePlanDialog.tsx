import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { api, read, useFamilyReread, type ClosedAs, type Plan } from '@/api'
import { Dialog, toast } from '@/ui'
import { Form, FormRadio, FormTextArea, requiredChoice, requiredText, useDraftForm } from '@/ui/form'
import { planDrafts } from './drafts'

const ends = ['achieved', 'replaced', 'stopped'] as const satisfies readonly ClosedAs[]
const schema = z.object({ closedAs: requiredChoice(ends), reason: requiredText(1000) })

export function ClosePlanDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation('plan')
  const reread = useFamilyReread()
  const form = useDraftForm({
    draft: planDrafts(plan.id).close,
    schema,
    defaultValues: { closedAs: '', reason: '' },
  })
  return (
    <Dialog title={t('close.title')} isOpen onClose={onClose}>
      <p>{t('close.text')}</p>
      <Form
        form={form}
        submit={t('close.do')}
        onCancel={onClose}
        inDialog
        onSubmit={async (body) => {
          await read(api.POST('/plans/{id}/close', { params: { path: { id: plan.id } }, body }))
          await reread(plan.familyId)
          toast(t('close.done'))
          onClose()
        }}
      >
        <FormRadio
          control={form.control}
          name="closedAs"
          label={t('close.closedAs')}
          options={ends.map((value) => ({
            value,
            label: t(`closedAs.${value}`),
            note: t(`closedAsNote.${value}`),
          }))}
        />
        <FormTextArea
          control={form.control}
          name="reason"
          label={t('close.reason')}
          description={t('close.reasonHelp')}
          maxLength={1000}
        />
      </Form>
    </Dialog>
  )
}
