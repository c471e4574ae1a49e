import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { api, read, type NewTeamMember } from '@/api'
import { today } from '@/i18n/calendar'
import { Columns, Dialog, nonePicked, toast, type Picked } from '@/ui'
import {
  Form,
  FormDate,
  FormRadio,
  FormSelect,
  FormText,
  optionalDate,
  requiredChoice,
  requiredDate,
  requiredPick,
  requiredText,
  useDraftForm,
  useRecheck,
} from '@/ui/form'
import { StaffField } from './StaffField'
import { addDraft, otherRoles } from './team'
import { UnitField } from './UnitField'
import { useTeamChanged } from './useTeamChanged'

const schemaOf = ({ notChosen, past }: { notChosen: string; past: string }) => {
  const joining = {
    role: requiredChoice(otherRoles),
    unitId: z.string(),
    validFrom: requiredDate().refine((date) => date >= today(), { error: past }),
    validTo: optionalDate(),
  }
  return z
    .discriminatedUnion('kind', [
      z.object({
        kind: z.literal('staff'),
        userId: requiredPick(notChosen),
        name: z.string(),
        ...joining,
      }),
      z.object({
        kind: z.literal('person'),
        userId: z.custom<Picked>(),
        name: requiredText(100),
        ...joining,
      }),
    ])
    .refine(({ validFrom, validTo }) => !validTo || !validFrom || validTo >= validFrom, {
      path: ['validTo'],
      error: 'before-start',
      // Also beside what is wrong with others.
      when: () => true,
    })
}

type Joining = z.output<ReturnType<typeof schemaOf>>

const bodyOf = ({ kind, userId, name, unitId, ...rest }: Joining): NewTeamMember => ({
  ...(kind === 'staff' ? { userId } : { name }),
  ...rest,
  unitId: unitId || null,
})

/** Somebody with an account, from the directory, or a person without one by their name. */
export function AddDialog({ familyId, onClose }: { familyId: string; onClose: () => void }) {
  const { t } = useTranslation('team')
  const changed = useTeamChanged(familyId)
  const form = useDraftForm({
    draft: addDraft(familyId),
    schema: schemaOf({ notChosen: t('staff.notChosen'), past: t('past') }),
    defaultValues: {
      kind: 'staff',
      userId: nonePicked,
      name: '',
      role: '',
      unitId: '',
      validFrom: today(),
      validTo: '',
    },
  })
  useRecheck(form, 'validFrom', 'validTo')
  const { control } = form
  const kind = useWatch({ control, name: 'kind' })
  return (
    <Dialog title={t('add.title')} isOpen onClose={onClose}>
      <Form
        form={form}
        submit={t('add.do')}
        onCancel={onClose}
        inDialog
        onSubmit={async (values) => {
          const added = await read(
            api.POST('/families/{id}/team', {
              params: { path: { id: familyId } },
              body: bodyOf(values),
            }),
          )
          await changed()
          toast(t('add.done', { name: added.name }))
          onClose()
        }}
      >
        <FormRadio
          control={control}
          name="kind"
          label={t('add.who')}
          options={[
            { value: 'staff', label: t('add.staff'), note: t('add.staffNote') },
            { value: 'person', label: t('add.person'), note: t('add.personNote') },
          ]}
        />
        {kind === 'person' ? (
          <FormText
            control={control}
            name="name"
            label={t('name')}
            description={t('add.nameHelp')}
            autoComplete="off"
          />
        ) : (
          <StaffField control={control} name="userId" label={t('add.staffName')} />
        )}
        <Columns least="13rem">
          <FormSelect
            control={control}
            name="role"
            label={t('roleLabel')}
            options={otherRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
          />
          <UnitField control={control} name="unitId" />
          <FormDate control={control} name="validFrom" label={t('validFrom')} min={today()} />
          <FormDate
            control={control}
            name="validTo"
            label={t('validTo')}
            description={t('validToHelp')}
            min={today()}
            optional
          />
        </Columns>
      </Form>
    </Dialog>
  )
}
