import { X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Leader, Programme } from '@/api'
import { useCan, useMe } from '@/auth'
import { Avatar, IconButton, lazyDialog, Tag } from '@/ui'
import styles from './leaders.module.css'

const DismissDialog = lazyDialog(async () => (await import('./DismissDialog')).DismissDialog)

export function LeaderRow({ programme, leader }: { programme: Programme; leader: Leader }) {
  const { t } = useTranslation('leaders')
  const mayWrite = useCan('leaders.write')
  const isMe = useMe().id === leader.userId
  const [isDismissing, setDismissing] = useState(false)
  const { name, username, available } = leader
  return (
    <li className={styles.row}>
      <Avatar name={name} hue="fjord" />
      <div className={styles.who}>
        <p>
          <bdi className={styles.name}>{name}</bdi> {isMe && <Tag hue="fjord">{t('you')}</Tag>}
        </p>
        <p className={styles.username}>{username}</p>
        {!available && <Tag hue="rav">{t('unavailable')}</Tag>}
      </div>
      {mayWrite && (
        <IconButton label={t('dismiss.of', { name })} onPress={() => setDismissing(true)}>
          <X aria-hidden="true" />
        </IconButton>
      )}
      {isDismissing && (
        <DismissDialog programme={programme} leader={leader} onClose={() => setDismissing(false)} />
      )}
    </li>
  )
}
