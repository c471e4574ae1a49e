import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { signInAddress } from '@/api'
import { Button, Notice } from '@/ui'
import { clearDrafts } from '@/ui/form'
import { Doorstep } from './Doorstep'
import styles from './Welcome.module.css'

/** For whoever is not signed in. One thing to do. */
export function Welcome() {
  const { t } = useTranslation('auth')
  const { pathname, search } = window.location
  const signedOut = new URLSearchParams(search).has('signedOut')
  const failed = new URLSearchParams(search).has('signInFailed')

  useEffect(() => {
    document.title = `${t('welcome.title')} – Familieplan`
    if (signedOut) clearDrafts()
  }, [t, signedOut])

  return (
    <Doorstep title={t('welcome.title')} text={t('welcome.text')}>
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
    </Doorstep>
  )
}
