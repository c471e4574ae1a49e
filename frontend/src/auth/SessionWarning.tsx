import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Dialog, DialogFooter, Notice, Stack, useFailure } from '@/ui'
import { anyDrafts } from './leaveNothing'
import styles from './SessionWarning.module.css'
import { signOut } from './signOut'
import type { Ending } from './watchSession'

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** Over everything, so that it is seen on coming back to the computer. */
export function SessionWarning({ secondsLeft, isFinal, onStay, onClose }: Ending) {
  const { t } = useTranslation('auth')
  const [hasText, setHasText] = useState(false)
  useEffect(() => void anyDrafts().then(setHasText), [])
  const staying = useMutation({ mutationFn: onStay })
  const leaving = useMutation({ mutationFn: signOut })
  const failure = useFailure(staying.error ?? leaving.error)
  return (
    <Dialog title={t('ending.title')} isOpen role="alertdialog" onClose={isFinal ? onClose : undefined}>
      <Stack>
        <p>{t(isFinal ? 'ending.final' : 'ending.idle')}</p>
        <p className={styles.left}>
          {t('ending.left')}
          <strong role="timer" className={styles.time}>
            {clock(secondsLeft)}
          </strong>
        </p>
        {hasText && <p>{t('ending.kept')}</p>}
        {failure && (
          <Notice kind="error" title={failure.what} live>
            {[failure.kept, failure.next].filter(Boolean).join(' ')}
          </Notice>
        )}
      </Stack>
      <DialogFooter>
        <Button onPress={() => leaving.mutate('here')} isPending={leaving.isPending}>
          {t('signOut')}
        </Button>
        {isFinal ? (
          <Button kind="primary" onPress={onClose}>
            {t('ending.keepWorking')}
          </Button>
        ) : (
          <Button kind="primary" onPress={() => staying.mutate()} isPending={staying.isPending}>
            {t('ending.stay')}
          </Button>
        )}
      </DialogFooter>
    </Dialog>
  )
}
