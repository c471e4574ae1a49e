import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { api, read, useFamilyReread, type Enrolment } from '@/api'
import { useFormat } from '@/i18n'
import { today } from '@/i18n/calendar'
import { Dialog, toast } from '@/ui'
import { Form, FormDate, FormTextArea, requiredDate, requiredText, useDraftForm } from '@/ui/form'
import { stepDraft } from './steps'

/** Completing and discontinuing both ask when and why; a family that was only referred is turned down. */
export function EndDialog({
  enrolment,
  programme,
  step,
  onClose,
}: {
  enrolment: Enrolment
  programme: string
  step: 'complete' | 'discontinue'
  onClose: () => void
}) {
  const { t } = useTranslation('enrolment')
  const format = useFormat()
  const reread = useFamilyReread()
  const { id, familyId, referredOn, enrolledOn } = enrolment
  const words = enrolledOn ? step : 'turnDown'
  const begun = enrolledOn ?? referredOn
  const tooEarly = t(enrolledOn ? 'beforeEnrolment' : 'beforeReferral', { date: format.date(begun) })
  const form = useDraftForm({
    draft: stepDraft(id, step),
    schema: z.object({
      endedOn: requiredDate()
        .refine((date) => date <= today(), { error: t('future') })
        .refine((date) => date >= begun, { error: tooEarly }),
      reason: requiredText(1000),
    }),
    defaultValues: { endedOn: today(), reason: '' },
  })
  return (
    <Dialog title={t(`${words}.title`)} isOpen onClose={onClose}>
      <p>{t(`${words}.text`, { programme })}</p>
      <Form
        form={form}
        submit={t(`${words}.do`)}
        onCancel={onClose}
        inDialog
        onSubmit={async (body) => {
          await read(api.POST(`/enrolments/{id}/${step}`, { params: { path: { id } }, body }))
          await reread(familyId)
          toast(t(`${words}.done`))
          onClose()
        }}
      >
        <FormDate control={form.control} name="endedOn" label={t(`${words}.on`)} max={today()} />
        <FormTextArea
          control={form.control}
          name="reason"
          label={t(`${words}.reason`)}
          description={t('reasonHelp')}
          maxLength={1000}
        />
      </Form>
    </Dialog>
  )
}
