import { Outlet, ScrollRestoration, useNavigation } from 'react-router'
import { useTranslation } from 'react-i18next'
import { RequireSignedIn } from '@/auth'
import { Delayed, ToastRegion } from '@/ui'
import styles from './Layout.module.css'
import { TopBar } from './TopBar'

export function Layout() {
  const { t } = useTranslation()
  const waiting = useNavigation().state !== 'idle'
  return (
    <RequireSignedIn>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      {waiting && (
        <Delayed>
          <div className={styles.progress} aria-hidden="true" />
        </Delayed>
      )}
      <TopBar />
      <main id="content" className={styles.main} tabIndex={-1} aria-busy={waiting}>
        <Outlet />
      </main>
      <ToastRegion />
      <ScrollRestoration />
    </RequireSignedIn>
  )
}
