import { Cable, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Programme } from '@/api'
import { IconButton, lazyDialog } from '@/ui'
import styles from './clients.module.css'

const DismissDialog = lazyDialog(async () => (await import('./DismissDialog')).DismissDialog)

export function ClientRow({ programme, clientId }: { programme: Programme; clientId: string }) {
  const { t } = useTranslation('programme')
  const [isDismissing, setDismissing] = useState(false)
  return (
    <li className={styles.row}>
      <Cable aria-hidden="true" />
      <code className={styles.id} translate="no">
        {clientId}
      </code>
      <IconButton label={t('clients.dismiss.of', { clientId })} onPress={() => setDismissing(true)}>
        <X aria-hidden="true" />
      </IconButton>
      {isDismissing && (
        <DismissDialog programme={programme} clientId={clientId} onClose={() => setDismissing(false)} />
      )}
    </li>
  )
}
