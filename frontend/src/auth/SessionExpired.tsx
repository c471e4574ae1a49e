import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useOthersGoOn } from '@/api'
import { Button } from '@/ui'
import { hasDrafts } from '@/ui/form'
import { Doorstep } from './Doorstep'
import styles from './Welcome.module.css'
import { addressToSignIn } from './wayBack'

/**
 * Instead of the page, which nobody who comes by may read. What was typed is in the draft, if it may be kept at all, and
 * this address comes back.
 */
export function SessionExpired() {
  const { t } = useTranslation('auth')
  const why = useOthersGoOn() ? 'othersGoOn' : 'expired'
  const title = t(`${why}.title`)
  const text = [t(`${why}.text`), hasDrafts() && t('expired.kept'), t('expired.back')]
    .filter(Boolean)
    .join(' ')
  useEffect(() => {
    document.title = `${title} – Familieplan`
  }, [title])
  const signIn = () =>
    window.location.assign(addressToSignIn(window.location.pathname + window.location.search))
  return (
    <Doorstep title={title} text={text}>
      {/* What had the focus is gone, and this is the one thing to do. */}
      {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
      <Button kind="primary" className={styles.signIn} onPress={signIn} autoFocus>
        {t('expired.signIn')}
      </Button>
    </Doorstep>
  )
}
