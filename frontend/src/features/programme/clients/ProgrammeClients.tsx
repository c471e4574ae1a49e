import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Programme } from '@/api'
import { useCan } from '@/auth'
import { Button, Card, ErrorState, lazyDialog, List, Skeleton, Stack } from '@/ui'
import { useOpenWithDraft } from '@/ui/form'
import { ClientRow } from './ClientRow'
import styles from './clients.module.css'
import { clientDraft, clientsQuery } from './queries'

const AdmitDialog = lazyDialog(async () => (await import('./AdmitDialog')).AdmitDialog)

/** Which other systems read a programme's families: an administrator's to know and to change. */
export function ProgrammeClients({ programme }: { programme: Programme }) {
  return useCan('clients.write') ? <Clients programme={programme} /> : null
}

function Clients({ programme }: { programme: Programme }) {
  const { t } = useTranslation('programme')
  const clients = useQuery(clientsQuery(programme.id))
  const [isAdmitting, setAdmitting] = useOpenWithDraft(clientDraft(programme.id))
  return (
    <Card
      title={t('clients.title')}
      actions={
        <Button icon={<Plus aria-hidden="true" />} onPress={() => setAdmitting(true)}>
          {t('clients.admit.title')}
        </Button>
      }
    >
      <Stack gap={4}>
        <p className={styles.note}>{t('clients.text')}</p>
        {clients.isPending && <Skeleton lines={2} />}
        {clients.isError && !clients.data && (
          <ErrorState compact error={clients.error} onRetry={() => void clients.refetch()} />
        )}
        {clients.data?.length === 0 && <p>{t('clients.none')}</p>}
        <List>
          {clients.data?.map(({ clientId }) => (
            <ClientRow key={clientId} programme={programme} clientId={clientId} />
          ))}
        </List>
      </Stack>
      {isAdmitting && <AdmitDialog programme={programme} onClose={() => setAdmitting(false)} />}
    </Card>
  )
}
