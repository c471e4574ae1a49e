import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { api, read, useAssignedReread, type Programme } from '@/api'
import { today } from '@/i18n/calendar'
import { Dialog, Notice, toast } from '@/ui'
import { Form, FormDate, FormSelect, requiredChoice, requiredDate, useDraftForm } from '@/ui/form'
import { referDraft } from './steps'

/** @param programmes those in which the family has nothing open */
export function ReferDialog({
  familyId,
  programmes,
  onClose,
}: {
  familyId: string
  programmes: Programme[]
  onClose: () => void
}) {
  const { t } = useTranslation('enrolment')
  const reread = useAssignedReread()
  const form = useDraftForm({
    draft: referDraft(familyId),
    schema: z.object({
      programmeId: requiredChoice(programmes.map(({ id }) => id)),
      referredOn: requiredDate().refine((date) => date <= today(), { error: t('future') }),
    }),
    defaultValues: { programmeId: programmes.length === 1 ? programmes[0]!.id : '', referredOn: today() },
  })
  return (
    <Dialog title={t('refer.title')} isOpen onClose={onClose}>
      {programmes.length === 0 ? (
        <Notice>{t('refer.allOpen')}</Notice>
      ) : (
        <Form
          form={form}
          submit={t('refer.do')}
          onCancel={onClose}
          inDialog
          onSubmit={async (body) => {
            await read(api.POST('/families/{id}/enrolments', { params: { path: { id: familyId } }, body }))
            await reread(familyId)
            toast(t('refer.done'))
            onClose()
          }}
        >
          <FormSelect
            control={form.control}
            name="programmeId"
            label={t('refer.programme')}
            placeholder={t('refer.choose')}
            options={programmes.map(({ id, name, municipality }) => ({
              value: id,
              label: `${name}, ${municipality}`,
            }))}
          />
          <FormDate control={form.control} name="referredOn" label={t('refer.on')} max={today()} />
        </Form>
      )}
    </Dialog>
  )
}
