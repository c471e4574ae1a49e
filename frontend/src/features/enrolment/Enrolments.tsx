import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { enrolmentsQuery, programmesQuery } from '@/api'
import { useCan } from '@/auth'
import { Button, Card, ErrorState, lazyDialog, List, Skeleton } from '@/ui'
import { useOpenWithDraft } from '@/ui/form'
import { EnrolmentRow } from './EnrolmentRow'
import styles from './Enrolments.module.css'
import { referDraft } from './steps'

const ReferDialog = lazyDialog(async () => (await import('./ReferDialog')).ReferDialog)

/** The programmes that the family is, has been or may come into; the newest first. */
export function Enrolments({ familyId }: { familyId: string }) {
  const { t } = useTranslation('enrolment')
  const mayRefer = useCan('families.write')
  const mayEnd = useCan('enrolments.end')
  const enrolments = useQuery(enrolmentsQuery(familyId))
  const programmes = useQuery(programmesQuery)
  const [isReferring, setReferring] = useOpenWithDraft(referDraft(familyId))
  const failed = [enrolments, programmes].find(({ error, data }) => error && !data)
  const all = programmes.data?.items ?? []
  const open = enrolments.data?.filter(({ endedOn }) => !endedOn).map(({ programmeId }) => programmeId) ?? []
  const nameOf = (id: string) => all.find((programme) => programme.id === id)?.name ?? ''
  return (
    <Card
      title={t('title')}
      actions={
        mayRefer && (
          <Button icon={<Plus aria-hidden="true" />} onPress={() => setReferring(true)}>
            {t('refer.title')}
          </Button>
        )
      }
    >
      {failed ? (
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
      ) : !enrolments.data || !programmes.data ? (
        <Skeleton lines={2} />
      ) : enrolments.data.length === 0 ? (
        <p className={styles.aside}>{t('none')}</p>
      ) : (
        <List>
          {enrolments.data.map((enrolment) => (
            <EnrolmentRow
              key={enrolment.id}
              enrolment={enrolment}
              programme={nameOf(enrolment.programmeId)}
            />
          ))}
        </List>
      )}
      {open.length > 0 && !mayEnd && <p className={styles.aside}>{t('endedByOthers')}</p>}
      {isReferring && programmes.data && (
        <ReferDialog
          familyId={familyId}
          programmes={all.filter(({ id }) => !open.includes(id))}
          onClose={() => setReferring(false)}
        />
      )}
    </Card>
  )
}
