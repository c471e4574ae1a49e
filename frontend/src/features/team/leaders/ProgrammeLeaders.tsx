import { useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Leader, Programme } from '@/api'
import { useCan } from '@/auth'
import { Button, Card, ErrorState, lazyDialog, List, Skeleton, Stack } from '@/ui'
import { useOpenWithDraft } from '@/ui/form'
import { LeaderRow } from './LeaderRow'
import styles from './leaders.module.css'
import { appointDraft, leadersQuery } from './queries'
import './texts'

const AppointDialog = lazyDialog(async () => (await import('./AppointDialog')).AppointDialog)

/** Who leads a programme, for leaders and administrators; nobody else is told. */
export function ProgrammeLeaders({ programme }: { programme: Programme }) {
  return useCan('leaders.read') ? <Leaders programme={programme} /> : null
}

function Leaders({ programme }: { programme: Programme }) {
  const { t } = useTranslation('leaders')
  const mayWrite = useCan('leaders.write')
  const leaders = useQuery(leadersQuery(programme.id))
  const [isAppointing, setAppointing] = useOpenWithDraft(appointDraft(programme.id))
  return (
    <Card
      title={t('title')}
      actions={
        mayWrite && (
          <Button icon={<UserPlus aria-hidden="true" />} onPress={() => setAppointing(true)}>
            {t('appoint.title')}
          </Button>
        )
      }
    >
      <Stack gap={4}>
        <p className={styles.note}>{t('text')}</p>
        {leaders.data ? (
          <LeaderList programme={programme} leaders={leaders.data} />
        ) : leaders.isPending ? (
          <Skeleton lines={2} />
        ) : (
          <ErrorState compact error={leaders.error} onRetry={() => void leaders.refetch()} />
        )}
      </Stack>
      {isAppointing && mayWrite && (
        <AppointDialog programme={programme} onClose={() => setAppointing(false)} />
      )}
    </Card>
  )
}

function LeaderList({ programme, leaders }: { programme: Programme; leaders: readonly Leader[] }) {
  const { t } = useTranslation('leaders')
  const mayWrite = useCan('leaders.write')
  if (leaders.length === 0)
    return (
      <p>
        <strong>{t('none')}</strong> {mayWrite && t('noneText')}
      </p>
    )
  return (
    <List>
      {leaders.map((leader) => (
        <LeaderRow key={leader.userId} programme={programme} leader={leader} />
      ))}
    </List>
  )
}
