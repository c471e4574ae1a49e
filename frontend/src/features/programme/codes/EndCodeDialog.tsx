import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { api, ifMatch, read, type Code } from '@/api'
import { useFormat, useLanguage } from '@/i18n'
import { today } from '@/i18n/calendar'
import { Dialog, toast } from '@/ui'
import { Form, FormDate, requiredDate, useDraftForm } from '@/ui/form'
import { codeDraft, codePatch } from './codeForm'
import { readCode, useCodesChanged } from './queries'

const lastDay = ({ validTo }: Code) => ({ validTo: validTo ?? '' })

/** Ending is all there is: what was recorded with a code must go on having a name. */
export function EndCodeDialog({ code, onClose }: { code: Code; onClose: () => void }) {
  const { t } = useTranslation('codes')
  const format = useFormat()
  const language = useLanguage()
  const changed = useCodesChanged()
  const tooEarly = t('end.tooEarly', { date: format.date(code.validFrom) })
  const form = useDraftForm({
    draft: codeDraft(code.id, 'end'),
    schema: z.object({
      validTo: requiredDate().refine((date) => date >= code.validFrom, { error: tooEarly }),
    }),
    defaultValues: { validTo: code.validTo ?? [today(), code.validFrom].sort().at(-1)! },
    base: code,
  })
  const name = language === 'en' ? code.nameEn : code.nameDa
  return (
    <Dialog title={t('end.title')} isOpen onClose={onClose}>
      <p>{t('end.text', { name })}</p>
      <Form
        form={form}
        submit={t('end.do')}
        onCancel={onClose}
        inDialog
        conflict={{
          load: async () => {
            const newest = await readCode(code.id)
            return { base: newest, values: lastDay(newest) }
          },
          valuesOf: lastDay,
          fields: [{ name: 'validTo', label: t('validTo'), show: (value) => format.date(String(value)) }],
        }}
        onSubmit={async (values, base) => {
          const params = { path: { id: code.id }, header: ifMatch(base.version) }
          await read(api.PATCH('/codes/{id}', { params, body: codePatch(base, values) }))
          await changed()
          toast(t('end.done'))
          onClose()
        }}
      >
        <FormDate control={form.control} name="validTo" label={t('validTo')} />
      </Form>
    </Dialog>
  )
}
