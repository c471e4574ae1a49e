import clsx from 'clsx'
import { UserPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Family, Member } from '@/api'
import { useCan } from '@/auth'
import { useFormat } from '@/i18n'
import { links } from '@/links'
import { Fold, PersonChip, type Hue } from '@/ui'
import styles from './family.module.css'
import { danishToday, fullName, huesOf, peopleOf } from './people'
import { useAge } from './useAge'

/** Everyone in the family as a way to their page; who has left it behind a press. */
export function FamilyPeople({ family }: { family: Family }) {
  const { t } = useTranslation('family')
  const mayWrite = useCan('families.write')
  const { current, former } = peopleOf(family.members, danishToday())
  const hueOf = huesOf(family.members)
  const chip = (member: Member) => (
    <li key={member.id}>
      <MemberLink familyId={family.id} member={member} hue={hueOf(member.personId)} />
    </li>
  )
  return (
    <div className={styles.people}>
      <ul className={styles.chips} aria-label={t('people')}>
        {current.map(chip)}
        {mayWrite && (
          <li>
            <Link to={links.newMember(family.id)} className={clsx(styles.member, styles.add)}>
              <UserPlus aria-hidden="true" />
              {t('member.add')}
            </Link>
          </li>
        )}
      </ul>
      {former.length > 0 && (
        <Fold title={t('former', { count: former.length })}>
          <ul className={styles.chips}>{former.map(chip)}</ul>
        </Fold>
      )}
    </div>
  )
}

function MemberLink({ familyId, member, hue }: { familyId: string; member: Member; hue: Hue }) {
  const { t } = useTranslation('family')
  const format = useFormat()
  const ageOf = useAge()
  const today = danishToday()
  const left = member.validTo && member.validTo < today
  const notes = [
    t(`role.${member.role}`),
    ageOf(member) ?? (member.role === 'child' ? t('noBirthDate') : null),
    left && t('until', { date: format.shortDate(member.validTo!) }),
    !left && member.validTo && t('leaves', { date: format.shortDate(member.validTo) }),
    member.validFrom > today && t('from', { date: format.shortDate(member.validFrom) }),
    !left && !member.inHousehold && t('elsewhere'),
  ]
  return (
    <Link to={links.member(familyId, member.id)} className={styles.member}>
      <PersonChip
        name={fullName(member)}
        note={notes.filter(Boolean).join(' · ')}
        hue={left ? undefined : hue}
      />
    </Link>
  )
}
