import { useMutation } from '@tanstack/react-query'
import { LogOut, MonitorX } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { anyDrafts, signOut, useMe } from '@/auth'
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
  const [asks, setAsks] = useState<'here' | 'everywhere' | null>(null)
  const leaving = useMutation({ mutationFn: signOut })
  async function leave() {
    if (await anyDrafts()) setAsks('here')
    else leaving.mutate('here')
  }
  const question = {
    onClose: () => {
      setAsks(null)
      leaving.reset()
    },
    isPending: leaving.isPending,
    error: leaving.error,
  }
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
          <MenuItem icon={<LogOut aria-hidden="true" />} onAction={() => void leave()}>
            {t('auth:signOut')}
          </MenuItem>
          <MenuItem icon={<MonitorX aria-hidden="true" />} onAction={() => setAsks('everywhere')}>
            {t('auth:everywhere.item')}
          </MenuItem>
        </MenuSection>
      </MenuPopover>
      <ConfirmDialog
        {...question}
        title={t('auth:unsaved.title')}
        isOpen={asks === 'here'}
        confirm={t('auth:unsaved.confirm')}
        danger
        onConfirm={() => leaving.mutate('here')}
      >
        <p>{t('auth:unsaved.text')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        {...question}
        title={t('auth:everywhere.title')}
        isOpen={asks === 'everywhere'}
        confirm={t('auth:everywhere.confirm')}
        onConfirm={() => leaving.mutate('everywhere')}
      >
        <p>{t('auth:everywhere.text')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        title={t('auth:signOutFailed.title')}
        isOpen={leaving.isError && !asks}
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
