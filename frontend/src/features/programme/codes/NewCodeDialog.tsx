import { useTranslation } from 'react-i18next'
import { api, read, type Code } from '@/api'
import { today } from '@/i18n/calendar'
import { Dialog, toast } from '@/ui'
import { Form, FormDate, FormText, useDraftForm, useRecheck } from '@/ui/form'
import { newCodeDraft, newCodeSchema } from './codeForm'
import { lastSequence } from './codes'
import { useCodesChanged } from './queries'

/** @param codes all that the list holds and has held */
export function NewCodeDialog({
  list,
  codes,
  onClose,
}: {
  list: Code['list']
  codes: readonly Code[]
  onClose: () => void
}) {
  const { t } = useTranslation('codes')
  const changed = useCodesChanged()
  const words = { format: t('codeFormat'), taken: t('codeTaken') }
  const taken = codes.map(({ code }) => code)
  const form = useDraftForm({
    draft: newCodeDraft(list),
    schema: newCodeSchema(taken, words),
    defaultValues: { nameDa: '', nameEn: '', code: '', validFrom: today() },
  })
  useRecheck(form, 'nameEn', 'code')
  return (
    <Dialog title={t('new.title')} isOpen onClose={onClose}>
      <p>{t('new.text', { list: t(`list.${list}.title`) })}</p>
      <Form
        form={form}
        submit={t('new.do')}
        onCancel={onClose}
        inDialog
        onSubmit={async (values) => {
          await read(api.POST('/codes', { body: { ...values, list, sequence: lastSequence(codes) } }))
          await changed()
          toast(t('new.done'))
          onClose()
        }}
      >
        <FormText control={form.control} name="nameDa" label={t('nameDa')} autoComplete="off" />
        <FormText control={form.control} name="nameEn" label={t('nameEn')} autoComplete="off" />
        <FormDate control={form.control} name="validFrom" label={t('validFrom')} />
        <FormText
          optional
          control={form.control}
          name="code"
          label={t('code')}
          description={t('codeHelp')}
          autoComplete="off"
          spellCheck="false"
        />
      </Form>
    </Dialog>
  )
}
