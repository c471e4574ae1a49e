import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { api, read, useFamilyReread, type Enrolment } from '@/api'
import { useFormat } from '@/i18n'
import { today } from '@/i18n/calendar'
import { Dialog, toast } from '@/ui'
import { Form, FormDate, requiredDate, useDraftForm } from '@/ui/form'
import { stepDraft } from './steps'

export function EnrolDialog({
  enrolment,
  programme,
  onClose,
}: {
  enrolment: Enrolment
  programme: string
  onClose: () => void
}) {
  const { t } = useTranslation('enrolment')
  const format = useFormat()
  const reread = useFamilyReread()
  const { id, familyId, referredOn } = enrolment
  const date = format.date(referredOn)
  const form = useDraftForm({
    draft: stepDraft(id, 'enrol'),
    schema: z.object({
      enrolledOn: requiredDate()
        .refine((day) => day <= today(), { error: t('future') })
        .refine((day) => day >= referredOn, { error: t('beforeReferral', { date }) }),
    }),
    defaultValues: { enrolledOn: today() },
  })
  return (
    <Dialog title={t('enrol.do')} isOpen onClose={onClose}>
      <p>{t('enrol.text', { programme, date })}</p>
      <Form
        form={form}
        submit={t('enrol.do')}
        onCancel={onClose}
        inDialog
        onSubmit={async (body) => {
          await read(api.POST('/enrolments/{id}/enrol', { params: { path: { id } }, body }))
          await reread(familyId)
          toast(t('enrol.done'))
          onClose()
        }}
      >
        <FormDate control={form.control} name="enrolledOn" label={t('enrol.on')} max={today()} />
      </Form>
    </Dialog>
  )
}
