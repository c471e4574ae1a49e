import { useTranslation } from 'react-i18next'
import type { Me } from '@/api'
import { Avatar, Button } from '@/ui'
import styles from './Layout.module.css'

export function UserButton({ me, onPress }: { me: Me; onPress?: () => void }) {
  const { t } = useTranslation()
  return (
    <Button className={styles.who} onPress={onPress} aria-label={`${t('user.menu')}: ${me.name}`}>
      <Avatar name={me.name} hue="fjord" />
      <span className={styles.name}>{me.name}</span>
    </Button>
  )
}
