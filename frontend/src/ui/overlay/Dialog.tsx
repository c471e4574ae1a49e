import clsx from 'clsx'
import { X } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button, IconButton } from '../action/Button'
import { Notice } from '../feedback/Notice'
import { useFailure } from '../feedback/failure'
import styles from './overlay.module.css'

export type DialogProps = {
  title: string
  isOpen: boolean
  /** Without it the dialog cannot be dismissed. */
  onClose?: () => void
  wide?: boolean
  role?: 'dialog' | 'alertdialog'
  children: ReactNode
}

/** Modal. A press outside does not close it: it may hold something half written. Escape does, and keeps the draft. */
export function Dialog({ title, isOpen, onClose, wide, role, children }: DialogProps) {
  const { t } = useTranslation('ui')
  return (
    <ModalOverlay
      className={styles.veil}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose?.()}
      isKeyboardDismissDisabled={!onClose}
    >
      <Modal className={clsx(styles.modal, wide && styles.wide)}>
        <AriaDialog className={styles.dialog} role={role}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {onClose && (
              <IconButton label={t('close')} onPress={onClose}>
                <X aria-hidden="true" />
              </IconButton>
            )}
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The row of buttons at the foot of a dialog or a form: the main one last. */
export function DialogFooter({ children }: { children: ReactNode }) {
  return <div className={styles.footer}>{children}</div>
}

/** "Are you sure?": says what will happen, with a verb on the button. A failure is shown inside. */
export function ConfirmDialog({
  confirm,
  onConfirm,
  danger,
  isPending,
  error,
  children,
  ...dialog
}: Omit<DialogProps, 'onClose' | 'wide' | 'role'> & {
  onClose: () => void
  confirm: string
  onConfirm: () => void
  danger?: boolean
  isPending?: boolean
  error?: unknown
}) {
  const { t } = useTranslation('ui')
  const failure = useFailure(error)
  // A second press can come before the first is seen to be pending.
  const asked = useRef(false)
  useEffect(() => {
    if (!isPending) asked.current = false
  }, [isPending, error])
  function confirmOnce() {
    if (asked.current) return
    asked.current = true
    onConfirm()
  }
  return (
    <Dialog {...dialog} role="alertdialog">
      <div className={styles.text}>{children}</div>
      {failure && (
        <Notice kind="error" title={failure.what} live>
          {[failure.kept, failure.next].filter(Boolean).join(' ')}
        </Notice>
      )}
      <DialogFooter>
        <Button onPress={dialog.onClose}>{t('cancel')}</Button>
        <Button kind={danger ? 'danger' : 'primary'} onPress={confirmOnce} isPending={isPending}>
          {confirm}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
