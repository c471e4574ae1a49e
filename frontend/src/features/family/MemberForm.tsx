import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api, ifMatch, read, type Member } from '@/api'
import { useFormat } from '@/i18n'
import { links } from '@/links'
import { toast } from '@/ui'
import type { ConflictField } from '@/ui/conflict'
import { Form, FormDate, useDraftForm, useRecheck } from '@/ui/form'
import styles from './family.module.css'
import { memberInput, memberPatch, memberSchema } from './memberForm'
import { fullName } from './people'
import { PersonFields } from './PersonFields'
import { useFamilyChanged } from './useFamily'

export function MemberForm({ familyId, member }: { familyId: string; member: Member }) {
  const { t } = useTranslation(['family', 'common'])
  const navigate = useNavigate()
  const changed = useFamilyChanged()
  const fields = useConflictFields()
  const path = { id: familyId, memberId: member.id }
  const form = useDraftForm({
    draft: `member.${member.id}`,
    schema: memberSchema,
    defaultValues: memberInput(member),
    base: member,
  })
  useRecheck(form, 'validFrom', 'validTo')
  const back = () => void navigate(links.family(familyId))
  return (
    <Form
      form={form}
      label={t('member.facts')}
      submit={t('common:save')}
      onCancel={back}
      conflict={{
        load: async () => {
          const newest = await read(api.GET('/families/{id}/members/{memberId}', { params: { path } }))
          return { base: newest, values: memberInput(newest) }
        },
        valuesOf: memberInput,
        fields,
      }}
      onSubmit={async (values, base) => {
        await read(
          api.PATCH('/families/{id}/members/{memberId}', {
            params: { path, header: ifMatch(base.version) },
            body: memberPatch(base, values),
          }),
        )
        void changed(familyId)
        toast(t('member.saved', { name: fullName(values) }))
        back()
      }}
    >
      <PersonFields control={form.control} />
      <div className={styles.person}>
        <FormDate control={form.control} name="validFrom" label={t('member.validFrom')} />
        <FormDate
          optional
          control={form.control}
          name="validTo"
          label={t('member.validTo')}
          description={t('member.validToHelp')}
        />
      </div>
    </Form>
  )
}

function useConflictFields(): ConflictField[] {
  const { t } = useTranslation('family')
  const format = useFormat()
  const date = (value: unknown) => format.date(String(value))
  const role = (value: unknown) => t(`roleTitle.${value as Member['role']}`)
  return [
    { name: 'role', label: t('member.role'), show: role },
    { name: 'givenName', label: t('member.givenName') },
    { name: 'familyName', label: t('member.familyName') },
    { name: 'birthDate', label: t('member.birthDate'), show: date },
    {
      name: 'inHousehold',
      label: t('member.inHousehold'),
      show: (yes) => t(yes ? 'member.yes' : 'member.no'),
    },
    {
      name: 'custody',
      label: t('member.custody'),
      show: (answer) => t(answer === 'yes' ? 'member.custodyYes' : 'member.custodyNo'),
      empty: t('member.custodyUnknown'),
    },
    { name: 'validFrom', label: t('member.validFrom'), show: date },
    { name: 'validTo', label: t('member.validTo'), show: date },
  ]
}
