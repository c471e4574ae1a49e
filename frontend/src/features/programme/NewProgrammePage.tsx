import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { api, read } from '@/api'
import { links } from '@/links'
import { Narrow, PageHeader, toast } from '@/ui'
import { Form, useDraftForm } from '@/ui/form'
import { ProgrammeFields } from './ProgrammeFields'
import { emptyProgramme, newProgrammeFrom, programmeSchema } from './programmeForm'
import { useProgrammeChanged } from './useProgramme'
import './texts'

export function NewProgrammePage() {
  const { t } = useTranslation('programme')
  const navigate = useNavigate()
  const changed = useProgrammeChanged()
  const form = useDraftForm({
    draft: 'programme.new',
    schema: programmeSchema,
    defaultValues: emptyProgramme(),
  })
  return (
    <Narrow>
      <PageHeader title={t('new')} eyebrow={<Link to={links.programmes}>{t('back')}</Link>} />
      <Form
        form={form}
        label={t('new')}
        submit={t('create')}
        onCancel={() => void navigate(links.programmes)}
        onSubmit={async (values) => {
          const programme = await read(api.POST('/programmes', { body: newProgrammeFrom(values) }))
          void changed(programme.id)
          toast(t('created', { name: programme.name }))
          void navigate(links.programme(programme.id))
        }}
      >
        <ProgrammeFields form={form} />
      </Form>
    </Narrow>
  )
}
