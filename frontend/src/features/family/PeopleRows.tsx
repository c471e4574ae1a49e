import { Plus, X } from 'lucide-react'
import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { MemberRole } from '@/api'
import { Button, Cluster, IconButton, Notice, Stack, toast } from '@/ui'
import { FieldGroup, useFieldLabel } from '@/ui/form'
import styles from './family.module.css'
import { PersonFields } from './PersonFields'
import { hasTyped, nextPerson, type RegistrationInput } from './registration'

const additions = [
  ['parent', 'new.addParent'],
  ['child', 'new.addChild'],
  ['other-adult', 'new.addOther'],
] as const satisfies [MemberRole, string][]

/** The people of a new family, a row each; adding one puts the cursor where the name is typed. */
export function PeopleRows<O>({ form }: { form: UseFormReturn<RegistrationInput, unknown, O> }) {
  const { t } = useTranslation('family')
  const { control } = form
  useFieldLabel('members', t('new.people'))
  const { fields, append, insert, remove } = useFieldArray({ control, name: 'members' })
  const who = (index: number) => t('new.person', { number: index + 1 })
  const add = (role: MemberRole) =>
    append(nextPerson(role, form.getValues('members')), { focusName: `members.${fields.length}.givenName` })
  function takeAway(index: number) {
    const person = form.getValues(`members.${index}`)
    remove(index)
    if (fields.length > 1) form.setFocus(`members.${Math.max(index - 1, 0)}.givenName`)
    if (hasTyped(person))
      toast(t('new.removed', { who: person.givenName || who(index) }), {
        label: t('new.undo'),
        onPress: () => insert(index, person),
      })
  }

  return (
    <Stack gap={4}>
      {fields.map((field, index) => (
        <FieldGroup
          key={field.id}
          legend={who(index)}
          actions={
            <IconButton label={t('new.remove', { who: who(index) })} onPress={() => takeAway(index)}>
              <X aria-hidden="true" />
            </IconButton>
          }
        >
          <PersonFields compact control={control} at={`members.${index}.`} />
        </FieldGroup>
      ))}
      {fields.length === 0 && <Notice kind="warning">{t('new.noPeople')}</Notice>}
      <Cluster gap={2} className={styles.additions}>
        {additions.map(([role, label]) => (
          <Button key={role} icon={<Plus aria-hidden="true" />} onPress={() => add(role)}>
            {t(label)}
          </Button>
        ))}
      </Cluster>
    </Stack>
  )
}
