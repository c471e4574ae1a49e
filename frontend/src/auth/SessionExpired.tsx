import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { signInAddress } from '@/api'
import { Button } from '@/ui'
import { Doorstep } from './Doorstep'
import styles from './Welcome.module.css'

/**
 * Instead of the page, which nobody who comes by may read. What was typed is in the draft, and this address comes back.
 */
export function SessionExpired() {
  const { t } = useTranslation('auth')
  useEffect(() => {
    document.title = `${t('expired.title')} – Familieplan`
  }, [t])
  const signIn = () =>
    window.location.assign(signInAddress(window.location.pathname + window.location.search))
  return (
    <Doorstep title={t('expired.title')} text={t('expired.text')}>
      {/* What had the focus is gone, and this is the one thing to do. */}
      {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
      <Button kind="primary" className={styles.signIn} onPress={signIn} autoFocus>
        {t('expired.signIn')}
      </Button>
    </Doorstep>
  )
}
