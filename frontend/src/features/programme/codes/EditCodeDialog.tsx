import { useTranslation } from 'react-i18next'
import { api, ifMatch, read, type Code } from '@/api'
import { useFormat } from '@/i18n'
import { Dialog, toast } from '@/ui'
import type { ConflictField } from '@/ui/conflict'
import { Form, FormDate, FormText, useDraftForm, useRecheck } from '@/ui/form'
import { codeDraft, codeInput, codePatch, codeSchema } from './codeForm'
import { readCode, useCodesChanged } from './queries'

export function EditCodeDialog({ code, onClose }: { code: Code; onClose: () => void }) {
  const { t } = useTranslation(['codes', 'common'])
  const changed = useCodesChanged()
  const fields = useConflictFields()
  const form = useDraftForm({
    draft: codeDraft(code.id, 'edit'),
    schema: codeSchema,
    defaultValues: codeInput(code),
    base: code,
  })
  useRecheck(form, 'validFrom', 'validTo')
  return (
    <Dialog title={t('edit.title')} isOpen onClose={onClose}>
      <p>{t('edit.text')}</p>
      <Form
        form={form}
        submit={t('common:save')}
        onCancel={onClose}
        inDialog
        conflict={{
          load: async () => {
            const newest = await readCode(code.id)
            return { base: newest, values: codeInput(newest) }
          },
          valuesOf: codeInput,
          fields,
        }}
        onSubmit={async (values, base) => {
          const params = { path: { id: code.id }, header: ifMatch(base.version) }
          await read(api.PATCH('/codes/{id}', { params, body: codePatch(base, values) }))
          await changed()
          toast(t('edit.done'))
          onClose()
        }}
      >
        <FormText control={form.control} name="nameDa" label={t('nameDa')} autoComplete="off" />
        <FormText control={form.control} name="nameEn" label={t('nameEn')} autoComplete="off" />
        <FormDate control={form.control} name="validFrom" label={t('validFrom')} />
        <FormDate
          optional
          control={form.control}
          name="validTo"
          label={t('validTo')}
          description={t('validToHelp')}
        />
      </Form>
    </Dialog>
  )
}

function useConflictFields(): ConflictField[] {
  const { t } = useTranslation('codes')
  const format = useFormat()
  const date = (value: unknown) => format.date(String(value))
  return [
    { name: 'nameDa', label: t('nameDa') },
    { name: 'nameEn', label: t('nameEn') },
    { name: 'validFrom', label: t('validFrom'), show: date },
    { name: 'validTo', label: t('validTo'), show: date },
  ]
}
