import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Notice } from '@/ui'
import { hasDrafts } from '@/ui/form'
import { Doorstep } from './Doorstep'
import { leaveNothing } from './leaveNothing'
import { addressToSignIn, wayBack } from './wayBack'
import styles from './Welcome.module.css'

/** For whoever is not signed in. One thing to do. */
export function Welcome() {
  const { t } = useTranslation('auth')
  const { pathname, search } = window.location
  const signedOut = new URLSearchParams(search).has('signedOut')
  const failed = new URLSearchParams(search).has('signInFailed')

  useEffect(() => {
    document.title = `${t('welcome.title')} – Familieplan`
    if (signedOut) leaveNothing()
  }, [t, signedOut])

  const back = signedOut ? '/' : failed ? wayBack() : pathname + search
  return (
    <Doorstep title={t('welcome.title')} text={t('welcome.text')}>
      {failed && (
        <Notice kind="error" title={t('welcome.failed.what')}>
          {[hasDrafts() && t('welcome.failed.kept'), t('welcome.failed.next')].filter(Boolean).join(' ')}
        </Notice>
      )}
      {signedOut && <Notice kind="success">{t('welcome.signedOut')}</Notice>}
      <Button
        kind="primary"
        className={styles.signIn}
        onPress={() => window.location.assign(addressToSignIn(back))}
      >
        {t('welcome.signIn')}
      </Button>
    </Doorstep>
  )
}
