import { useMutation } from '@tanstack/react-query'
import { LogOut, MonitorX } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signOut, useMe } from '@/auth'
import { chooseLanguage, languages, useLanguage, type Language } from '@/i18n'
import { ConfirmDialog, MenuItem, MenuPopover, MenuSection, type MenuOfButton } from '@/ui'
import { chooseTheme, currentTheme, themes, type Theme } from '../theme'
import styles from './Layout.module.css'
import { roleNames } from './roleNames'

export function UserMenu({ menu }: { menu: MenuOfButton }) {
  const { t } = useTranslation(['common', 'auth'])
  const me = useMe()
  const language = useLanguage()
  const [theme, setTheme] = useState(currentTheme)
  const [asksEverywhere, setAsksEverywhere] = useState(false)
  const leaving = useMutation({ mutationFn: signOut })
  return (
    <>
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
          <MenuItem icon={<LogOut aria-hidden="true" />} onAction={() => leaving.mutate('here')}>
            {t('auth:signOut')}
          </MenuItem>
          <MenuItem icon={<MonitorX aria-hidden="true" />} onAction={() => setAsksEverywhere(true)}>
            {t('auth:everywhere.item')}
          </MenuItem>
        </MenuSection>
      </MenuPopover>
      <ConfirmDialog
        title={t('auth:everywhere.title')}
        isOpen={asksEverywhere}
        onClose={() => {
          setAsksEverywhere(false)
          leaving.reset()
        }}
        confirm={t('auth:everywhere.confirm')}
        onConfirm={() => leaving.mutate('everywhere')}
        isPending={leaving.isPending}
        error={leaving.error}
      >
        <p>{t('auth:everywhere.text')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        title={t('auth:signOutFailed.title')}
        isOpen={leaving.isError && !asksEverywhere}
        onClose={leaving.reset}
        confirm={t('auth:signOutFailed.again')}
        onConfirm={() => leaving.mutate('here')}
        error={leaving.error}
      >
        {null}
      </ConfirmDialog>
    </>
  )
}
