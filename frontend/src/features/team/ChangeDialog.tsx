import { useTranslation } from 'react-i18next'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { api, ifMatch, read, unitsQuery, type TeamMember, type TeamMemberPatch, type TeamRole } from '@/api'
import { useFormat } from '@/i18n'
import { today } from '@/i18n/calendar'
import { Columns, Dialog, toast } from '@/ui'
import { changes, type ConflictField } from '@/ui/conflict'
import { Form, FormDate, FormSelect, optionalDate, requiredDate, useDraftForm, useRecheck } from '@/ui/form'
import { changeDraft, otherRoles } from './team'
import { UnitField } from './UnitField'
import { useTeamChanged } from './useTeamChanged'

const roles = ['contact-person', ...otherRoles] as const satisfies TeamRole[]

/** What was so already may stay, also when nobody could choose it any more. */
const schemaOf = ({ past, before }: { past: string; before: Pick<TeamMember, 'validFrom' | 'validTo'> }) =>
  z
    .object({
      role: z.enum(roles),
      unitId: z.string().transform((id) => id || null),
      validFrom: requiredDate().refine((day) => day === before.validFrom || day >= today(), { error: past }),
      validTo: optionalDate().refine((day) => !day || day === before.validTo || day >= today(), {
        error: past,
      }),
    })
    .refine(({ validFrom, validTo }) => !validTo || !validFrom || validTo >= validFrom, {
      path: ['validTo'],
      error: 'before-start',
      when: () => true,
    })

const valuesOf = (member: TeamMember): z.input<ReturnType<typeof schemaOf>> => ({
  role: member.role,
  unitId: member.unit?.id ?? '',
  validFrom: member.validFrom,
  validTo: member.validTo ?? '',
})

/** The contact person's unit; role, unit and days of everybody else. When they began is past once they have. */
export function ChangeDialog({ member, onClose }: { member: TeamMember; onClose: () => void }) {
  const { t } = useTranslation(['team', 'common'])
  const changed = useTeamChanged(member.familyId)
  const fields = useConflictFields()
  const form = useDraftForm({
    draft: changeDraft(member.id),
    schema: schemaOf({ past: t('team:past'), before: member }),
    defaultValues: valuesOf(member),
    base: member,
  })
  useRecheck(form, 'validFrom', 'validTo')
  const { control } = form
  const path = { id: member.familyId, memberId: member.id }
  const isContact = member.role === 'contact-person'
  return (
    <Dialog
      title={t(isContact ? 'team:change.unitOf' : 'team:change.title', { name: member.name })}
      isOpen
      onClose={onClose}
    >
      <Form
        form={form}
        submit={t('common:save')}
        onCancel={onClose}
        inDialog
        conflict={{
          load: async () => {
            const base = await read(api.GET('/families/{id}/team/{memberId}', { params: { path } }))
            return { base, values: valuesOf(base) }
          },
          valuesOf,
          fields,
        }}
        onSubmit={async (values, base) => {
          const body = changes({ ...base, unitId: base.unit?.id ?? null }, values) as TeamMemberPatch
          await read(
            api.PATCH('/families/{id}/team/{memberId}', {
              params: { path, header: ifMatch(base.version) },
              body,
            }),
          )
          await changed()
          toast(t('team:change.done', { name: member.name }))
          onClose()
        }}
      >
        {isContact ? (
          <UnitField control={control} name="unitId" present={member.unit} />
        ) : (
          <Columns least="13rem">
            <FormSelect
              control={control}
              name="role"
              label={t('team:roleLabel')}
              options={otherRoles.map((value) => ({ value, label: t(`team:role.${value}`) }))}
            />
            <UnitField control={control} name="unitId" present={member.unit} />
            {member.validFrom > today() && (
              <FormDate control={control} name="validFrom" label={t('team:validFrom')} min={today()} />
            )}
            <FormDate
              control={control}
              name="validTo"
              label={t('team:validTo')}
              description={t('team:validToHelp')}
              min={today()}
              optional
            />
          </Columns>
        )}
      </Form>
    </Dialog>
  )
}

function useConflictFields(): ConflictField[] {
  const { t } = useTranslation('team')
  const format = useFormat()
  const units = useQuery(unitsQuery).data
  const date = (value: unknown) => format.date(String(value))
  return [
    { name: 'role', label: t('roleLabel'), show: (role) => t(`role.${role as TeamRole}`) },
    {
      name: 'unitId',
      label: t('unit'),
      show: (unit) => units?.find(({ id }) => id === unit)?.name,
      empty: t('noUnit'),
    },
    { name: 'validFrom', label: t('validFrom'), show: date },
    { name: 'validTo', label: t('validTo'), show: date, empty: t('noEnd') },
  ]
}
