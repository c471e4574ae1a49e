import { CircleCheck, X } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../action/Button'
import styles from './Toast.module.css'

type Toast = { id: number; text: string; action?: { label: string; onPress: () => void } }

let toasts: Toast[] = []
let nextId = 1
const listeners = new Set<() => void>()

function change(next: Toast[]) {
  toasts = next
  listeners.forEach((listener) => listener())
}

const dismiss = (id: number) => change(toasts.filter((toast) => toast.id !== id))

/** Good news only ("Gemt"). What went wrong stays on the page, in a Notice or an ErrorState. */
export function toast(text: string, action?: Toast['action']) {
  const id = nextId++
  // One at a time: what was done last is what one looks for.
  change([{ id, text, action }])
  // Something to press needs time to be reached.
  setTimeout(() => dismiss(id), action ? 12_000 : 5_000)
}

export function ToastRegion() {
  const { t } = useTranslation('ui')
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => toasts,
  )
  return (
    <div className={styles.region} role="status" aria-label={t('messages')}>
      {shown.map(({ id, text, action }) => (
        <div key={id} className={styles.toast}>
          <CircleCheck aria-hidden="true" />
          {text}
          {action && (
            <Button
              kind="quiet"
              onPress={() => {
                action.onPress()
                dismiss(id)
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton label={t('dismiss')} onPress={() => dismiss(id)}>
            <X aria-hidden="true" />
          </IconButton>
        </div>
      ))}
    </div>
  )
}
