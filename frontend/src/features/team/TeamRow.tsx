import { ArrowRightLeft, Ellipsis, Pencil, UserMinus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TeamMember } from '@/api'
import { useCan, useMe } from '@/auth'
import { useFormat } from '@/i18n'
import { Avatar, Button, IconButton, Menu, MenuItem, Tag } from '@/ui'
import styles from './Team.module.css'

export type TeamActions = {
  onChange: (member: TeamMember) => void
  onRemove: (member: TeamMember) => void
  onHandOver: () => void
}

/** Somebody's time on the team; without actions it is over. */
export function TeamRow({ member, actions }: { member: TeamMember; actions?: TeamActions }) {
  const { t } = useTranslation('team')
  const me = useMe()
  const mayWrite = useCan('team.write')
  const { name, role, unit, userId, available } = member
  const isContact = member.current && role === 'contact-person'
  return (
    <li className={styles.row}>
      <span className={styles.avatar}>
        <Avatar name={bareName(name)} hue={isContact ? 'fjord' : undefined} />
      </span>
      <div className={styles.name}>
        <p>
          <strong dir="auto">{name}</strong>
          {isContact && <Tag hue="fjord">{t(`role.${role}`)}</Tag>}
          {userId === me.id && <Tag>{t('you')}</Tag>}
          {userId === null && <Tag>{t('noAccount')}</Tag>}
          {actions && !available && <Tag hue="rav">{t('gone')}</Tag>}
        </p>
        <p className={styles.as}>
          {!isContact && t(`role.${role}`)}
          {!isContact && unit && ' · '}
          {unit && <bdi>{unit.name}</bdi>}
        </p>
      </div>
      <p className={styles.course}>{useCourse(member)}</p>
      {actions && mayWrite && (
        <>
          {isContact && (
            <Button
              className={styles.handOver}
              icon={<ArrowRightLeft aria-hidden="true" />}
              onPress={actions.onHandOver}
            >
              {t('handOver.open')}
            </Button>
          )}
          <Menu
            trigger={
              <IconButton label={t('actions', { name })} className={styles.menu}>
                <Ellipsis aria-hidden="true" />
              </IconButton>
            }
          >
            <MenuItem icon={<Pencil aria-hidden="true" />} onAction={() => actions.onChange(member)}>
              {t(isContact ? 'change.unit' : 'change.open')}
            </MenuItem>
            {isContact ? null : (
              <MenuItem
                danger
                icon={<UserMinus aria-hidden="true" />}
                onAction={() => actions.onRemove(member)}
              >
                {t('remove.open')}
              </MenuItem>
            )}
          </Menu>
        </>
      )}
    </li>
  )
}

/** Without what is said of somebody after it: »Inger (farmor)« is I, not I(. */
const bareName = (name: string) => name.replace(/[(,].*/su, '').trim() || name

/** From when to when, in words; a line may end between the two. */
function useCourse({ validFrom, validTo }: TeamMember) {
  const { t } = useTranslation('team')
  const format = useFormat()
  if (validFrom === validTo) return t('onlyOn', { date: format.shortDate(validFrom) })
  return [
    t('from', { date: format.shortDate(validFrom) }),
    validTo && t('to', { date: format.shortDate(validTo) }),
  ]
    .filter((part) => part !== null)
    .map((part) => part.replaceAll(' ', '\u00a0'))
    .join(' ')
}
