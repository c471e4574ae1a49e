import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { signInAddress } from '@/api'
import { chooseLanguage, useLanguage } from '@/i18n'
import { Button, Notice } from '@/ui'
import { clearDrafts } from '@/ui/form'
import styles from './Welcome.module.css'

/** For whoever is not signed in. One thing to do. */
export function Welcome() {
  const { t } = useTranslation(['auth', 'common'])
  const other = useLanguage() === 'da' ? 'en' : 'da'
  const { pathname, search } = window.location
  const signedOut = new URLSearchParams(search).has('signedOut')
  const failed = new URLSearchParams(search).has('signInFailed')

  useEffect(() => {
    document.title = `${t('welcome.title')} – Familieplan`
    if (signedOut) clearDrafts()
  }, [t, signedOut])

  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <img src="/favicon.svg" alt="" className={styles.mark} />
        <div>
          <h1>{t('welcome.title')}</h1>
          <p className={styles.text}>{t('welcome.text')}</p>
        </div>
        {failed && (
          <Notice kind="error" title={t('welcome.failed.what')}>
            {t('welcome.failed.next')}
          </Notice>
        )}
        {signedOut && <Notice kind="success">{t('welcome.signedOut')}</Notice>}
        <Button
          kind="primary"
          className={styles.signIn}
          onPress={() => window.location.assign(signInAddress(signedOut || failed ? '/' : pathname + search))}
        >
          {t('welcome.signIn')}
        </Button>
        <Button kind="quiet" className={styles.language} onPress={() => void chooseLanguage(other)}>
          <span lang={other}>{t(`common:language.${other}`)}</span>
        </Button>
      </div>
    </main>
  )
}
