import { useTranslation } from 'react-i18next'
import { useMe } from '@/auth'
import { Avatar, Button, useMenuButton } from '@/ui'
import styles from './Layout.module.css'

export function UserButton() {
  const { t } = useTranslation()
  const me = useMe()
  const { Menu, menu, buttonProps } = useMenuButton(async () => (await import('./UserMenu')).UserMenu)
  return (
    <>
      <Button {...buttonProps} className={styles.who} aria-label={`${t('user.menu')}: ${me.name}`}>
        <Avatar name={me.name} hue="fjord" />
        <span className={styles.name}>{me.name}</span>
      </Button>
      {Menu && <Menu menu={menu} />}
    </>
  )
}
