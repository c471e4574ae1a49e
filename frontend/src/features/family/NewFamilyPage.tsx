import { useEffect, useRef } from 'react'
import { useFormState, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { api, read } from '@/api'
import { links } from '@/links'
import { Card, PageHeader, toast } from '@/ui'
import { Form, FormText, useDraftForm } from '@/ui/form'
import styles from './family.module.css'
import { PeopleRows } from './PeopleRows'
import { emptyRegistration, followSuggestion, newFamilyFrom, registrationSchema } from './registration'
import { useFamilyChanged } from './useFamily'

export function NewFamilyPage() {
  const { t } = useTranslation('family')
  const navigate = useNavigate()
  const changed = useFamilyChanged()
  const form = useDraftForm({
    draft: 'family.new',
    schema: registrationSchema,
    defaultValues: emptyRegistration(),
  })
  useNameSuggestion(form)

  return (
    <>
      <PageHeader
        title={t('new.title')}
        eyebrow={<Link to={links.families}>{t('title')}</Link>}
        subtitle={<p>{t('new.intro')}</p>}
      />
      <div className={styles.registration}>
        <Form
          form={form}
          label={t('new.title')}
          submit={t('new.submit')}
          onCancel={() => void navigate(links.families)}
          onSubmit={async (values) => {
            const family = await read(api.POST('/families', { body: newFamilyFrom(values) }))
            void changed(family.id)
            toast(t('new.created', { name: family.name }))
            void navigate(links.family(family.id))
          }}
        >
          <h2 className={styles.sectionHeading}>{t('new.people')}</h2>
          <PeopleRows form={form} />
          <Card>
            <div className={styles.name}>
              <FormText
                control={form.control}
                name="name"
                label={t('name.label')}
                description={t('new.nameHelp')}
                autoComplete="off"
              />
            </div>
          </Card>
        </Form>
      </div>
    </>
  )
}

type RegistrationForm = ReturnType<
  typeof useDraftForm<ReturnType<typeof emptyRegistration>, Parameters<typeof newFamilyFrom>[0]>
>

function useNameSuggestion({
  control,
  getValues,
  setValue,
}: Pick<RegistrationForm, 'control' | 'getValues' | 'setValue'>) {
  const familyName = useWatch({ control, name: 'members.0.familyName' }) ?? ''
  const { isSubmitted } = useFormState({ control })
  const before = useRef(familyName)
  useEffect(() => {
    const name = getValues('name')
    const suggested = followSuggestion(name, before.current, familyName)
    before.current = familyName
    if (suggested !== name)
      setValue('name', suggested, { shouldDirty: true, shouldValidate: isSubmitted || name !== '' })
  }, [familyName, getValues, setValue, isSubmitted])
}
