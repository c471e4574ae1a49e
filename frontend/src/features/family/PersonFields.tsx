import { useWatch, type Control, type FieldPath, type FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { FormCheckbox, FormDate, FormRadio, FormSelect, FormText } from '@/ui/form'
import styles from './family.module.css'
import { custodyAnswers, memberRoles } from './memberForm'

/** The fields about one person. `at` is where they stand in the form: "" or "members.2.". */
export function PersonFields<I extends FieldValues, O>({
  control,
  at = '',
  compact,
}: {
  control: Control<I, unknown, O>
  at?: string
  /** One among several: the role was chosen as the row was added, and the help is left out. */
  compact?: boolean
}) {
  const { t } = useTranslation('family')
  const name = (field: string) => `${at}${field}` as FieldPath<I>
  const role: unknown = useWatch({ control, name: name('role') })
  const roles = memberRoles.map((value) => ({ value, label: t(`roleTitle.${value}`) }))
  const answers = custodyAnswers.map((value) => ({
    value,
    label: t(
      value === 'yes' ? 'member.custodyYes' : value === 'no' ? 'member.custodyNo' : 'member.custodyUnknown',
    ),
  }))
  return (
    <div className={compact ? styles.row : styles.person}>
      {compact ? (
        <FormSelect control={control} name={name('role')} label={t('member.role')} options={roles} />
      ) : (
        <div className={styles.whole}>
          <FormRadio row control={control} name={name('role')} label={t('member.role')} options={roles} />
        </div>
      )}
      <FormText
        control={control}
        name={name('givenName')}
        label={t('member.givenName')}
        description={!compact && role === 'child' ? t('member.givenNameHelp') : undefined}
        autoComplete="off"
      />
      <FormText
        control={control}
        name={name('familyName')}
        label={t('member.familyName')}
        autoComplete="off"
      />
      <FormDate
        optional
        control={control}
        name={name('birthDate')}
        label={t('member.birthDate')}
        description={!compact && role === 'child' ? t('member.birthDateHelp') : undefined}
        autoComplete="off"
      />
      <div className={styles.household}>
        <FormCheckbox control={control} name={name('inHousehold')} label={t('member.inHousehold')} />
      </div>
      {(role === 'parent' || role === 'other-adult') && (
        <FormSelect
          short
          control={control}
          name={name('custody')}
          label={t('member.custody')}
          options={answers}
        />
      )}
    </div>
  )
}
