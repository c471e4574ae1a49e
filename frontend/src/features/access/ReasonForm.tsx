import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { z } from 'zod'
import { api, glassKey, isProblem, read, useFamilyReread, type FamilyFound } from '@/api'
import { links } from '@/links'
import { toast } from '@/ui'
import { Form, FormRadio, FormTextArea, requiredChoice, requiredText, useDraftForm } from '@/ui/form'

export function ReasonForm({
  family,
  choices,
}: {
  family: FamilyFound
  choices: { value: string; label: string }[]
}) {
  const { t } = useTranslation('access')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const reread = useFamilyReread()
  const form = useDraftForm({
    draft: `break-glass.${family.id}`,
    schema: z.object({
      reasonCode: requiredChoice(choices.map(({ value }) => value)),
      reasonText: requiredText(1000),
    }),
    defaultValues: { reasonCode: '', reasonText: '' },
  })

  async function open(body: { reasonCode: string; reasonText: string }) {
    try {
      await read(api.POST('/families/{id}/break-glass', { params: { path: { id: family.id } }, body }))
    } catch (error) {
      // There was no glass in the way, and none was broken.
      if (!isProblem(error, 'already-assigned')) throw error
      toast(t('alreadyAssigned'))
    }
    await Promise.all([queries.invalidateQueries({ queryKey: glassKey }), reread(family.id)])
    void navigate(links.family(family.id))
  }

  return (
    <Form form={form} label={t('title')} submit={t('reason.do')} onSubmit={open}>
      <FormRadio control={form.control} name="reasonCode" label={t('reason.code')} options={choices} />
      <FormTextArea
        control={form.control}
        name="reasonText"
        label={t('reason.text')}
        description={t('reason.textHelp')}
        maxLength={1000}
        rows={3}
      />
    </Form>
  )
}
