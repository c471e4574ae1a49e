import { useTranslation } from 'react-i18next'
import { signInAddress } from '@/api'
import { Button, Dialog, DialogFooter } from '@/ui'

/** Over the page, which stays as it is beneath: what is typed is in the draft, and this address comes back. */
export function SessionExpired() {
  const { t } = useTranslation('auth')
  const signIn = () =>
    window.location.assign(signInAddress(window.location.pathname + window.location.search))
  return (
    <Dialog title={t('expired.title')} isOpen role="alertdialog">
      <p>{t('expired.text')}</p>
      <DialogFooter>
        <Button kind="primary" onPress={signIn}>
          {t('expired.signIn')}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
