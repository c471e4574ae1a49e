import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { today } from '@/i18n/calendar'
import { Form, FormDate, FormText, requiredDate, requiredText, useDraftForm } from '@/ui/form'

/** What is known of the family: its case number alone, or a member's whole name and birth date. */
export type Wanted = { caseNumber: string } | { givenName: string; familyName: string; birthDate: string }

type Search = { onSearch: (wanted: Wanted) => Promise<void> }

const numberSchema = z.object({
  // It is given in capitals, and read aloud without.
  caseNumber: requiredText(20).transform((number) => number.toUpperCase()),
})
const memberSchema = z.object({
  givenName: requiredText(100),
  familyName: requiredText(100),
  birthDate: requiredDate(),
})

export function ByCaseNumber({ onSearch }: Search) {
  const { t } = useTranslation('access')
  const form = useDraftForm({ draft: null, schema: numberSchema, defaultValues: { caseNumber: '' } })
  return (
    <Form form={form} label={t('find.title')} submit={t('find.do')} onSubmit={onSearch}>
      <FormText
        control={form.control}
        name="caseNumber"
        label={t('find.caseNumber')}
        description={t('find.caseNumberHelp')}
        autoComplete="off"
      />
    </Form>
  )
}

export function ByMember({ onSearch }: Search) {
  const { t } = useTranslation('access')
  const form = useDraftForm({
    draft: null,
    schema: memberSchema,
    defaultValues: { givenName: '', familyName: '', birthDate: '' },
  })
  return (
    <Form form={form} label={t('find.title')} submit={t('find.do')} onSubmit={onSearch}>
      <FormText control={form.control} name="givenName" label={t('find.givenName')} autoComplete="off" />
      <FormText control={form.control} name="familyName" label={t('find.familyName')} autoComplete="off" />
      <FormDate
        control={form.control}
        name="birthDate"
        label={t('find.birthDate')}
        max={today()}
        autoComplete="off"
      />
    </Form>
  )
}
