import { useTranslation } from 'react-i18next'
import type { Member } from '@/api'
import { useFormat } from '@/i18n'
import { Facts } from '@/ui'

/** The same as the form, for those who only read. */
export function MemberFacts({ member }: { member: Member }) {
  const { t } = useTranslation(['family', 'common'])
  const format = useFormat()
  const yesNo = (value: boolean | null) =>
    value === null ? t('member.custodyUnknown') : t(value ? 'member.yes' : 'member.no')
  const date = (iso: string | null) => (iso ? format.date(iso) : t('common:notSet'))
  return (
    <Facts
      items={[
        { term: t('member.role'), value: t(`roleTitle.${member.role}`) },
        { term: t('member.birthDate'), value: date(member.birthDate) },
        ...(member.role === 'child' ? [] : [{ term: t('member.custody'), value: yesNo(member.custody) }]),
        { term: t('member.inHousehold'), value: yesNo(member.inHousehold) },
        { term: t('member.validFrom'), value: date(member.validFrom) },
        ...(member.validTo ? [{ term: t('member.validTo'), value: date(member.validTo) }] : []),
      ]}
    />
  )
}
