import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { api, read, type Family } from '@/api'
import { links } from '@/links'
import { Card, ErrorState, Narrow, PageHeader, Skeleton, toast } from '@/ui'
import { Form, FormDate, useDraftForm } from '@/ui/form'
import { emptyPerson, newMemberFrom, newMemberSchema } from './memberForm'
import { danishToday, fullName } from './people'
import { PersonFields } from './PersonFields'
import { useFamily, useFamilyChanged } from './useFamily'

export function NewMemberPage() {
  const { familyId } = useParams() as { familyId: string }
  const { t } = useTranslation('family')
  const family = useFamily(familyId)
  return (
    <Narrow>
      <PageHeader
        title={t('member.new')}
        eyebrow={<Link to={links.family(familyId)}>{family.data?.name ?? t('title')}</Link>}
      />
      {family.isPending && <Skeleton lines={6} />}
      {family.isError && <ErrorState error={family.error} onRetry={() => void family.refetch()} />}
      {family.data && (
        <Card>
          <NewMemberForm key={familyId} family={family.data} />
        </Card>
      )}
    </Narrow>
  )
}

function NewMemberForm({ family }: { family: Family }) {
  const familyId = family.id
  const { t } = useTranslation('family')
  const navigate = useNavigate()
  const changed = useFamilyChanged()
  const form = useDraftForm({
    draft: `member.new.${familyId}`,
    schema: newMemberSchema,
    defaultValues: { ...emptyPerson('', family.members[0]?.familyName), validFrom: danishToday() },
  })
  const back = () => void navigate(links.family(familyId))
  return (
    <Form
      form={form}
      label={t('member.new')}
      submit={t('member.create')}
      onCancel={back}
      onSubmit={async (values) => {
        const path = { id: familyId }
        await read(api.POST('/families/{id}/members', { params: { path }, body: newMemberFrom(values) }))
        void changed(familyId)
        toast(t('member.created', { name: fullName(values) }))
        back()
      }}
    >
      <PersonFields control={form.control} />
      <FormDate control={form.control} name="validFrom" label={t('member.validFrom')} />
    </Form>
  )
}
