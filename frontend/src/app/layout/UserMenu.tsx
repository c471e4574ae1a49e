import { LogOut } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signOut, useMe } from '@/auth'
import { chooseLanguage, languages, useLanguage, type Language } from '@/i18n'
import { MenuItem, MenuPopover, MenuSection, type MenuOfButton } from '@/ui'
import { chooseTheme, currentTheme, themes, type Theme } from '../theme'
import styles from './Layout.module.css'
import { roleNames } from './roleNames'

export function UserMenu({ menu }: { menu: MenuOfButton }) {
  const { t } = useTranslation(['common', 'auth'])
  const me = useMe()
  const language = useLanguage()
  const [theme, setTheme] = useState(currentTheme)
  return (
    <MenuPopover
      menu={menu}
      header={
        <div className={styles.identity}>
          <strong>{me.name}</strong>
          <small>{roleNames(me, t)}</small>
        </div>
      }
    >
      <MenuSection
        heading={t('language.label')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[language]}
        onSelectionChange={(keys) => void chooseLanguage([...keys][0] as Language)}
      >
        {languages.map((code) => (
          <MenuItem key={code} id={code}>
            {t(`language.${code}`)}
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection
        heading={t('theme.label')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[theme]}
        onSelectionChange={(keys) => {
          const chosen = [...keys][0] as Theme
          chooseTheme(chosen)
          setTheme(chosen)
        }}
      >
        {themes.map((name) => (
          <MenuItem key={name} id={name}>
            {t(`theme.${name}`)}
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection>
        <MenuItem icon={<LogOut aria-hidden="true" />} onAction={signOut}>
          {t('auth:signOut')}
        </MenuItem>
      </MenuSection>
    </MenuPopover>
  )
}
