import { useQuery } from '@tanstack/react-query'
import { Building2, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { unitsQuery } from '@/api'
import { Button, Card, EmptyState, ErrorState, lazyDialog, PageHeader, Skeleton } from '@/ui'
import { useOpenWithDraft } from '@/ui/form'
import { newUnitDraft } from './unit'
import { UnitList } from './UnitList'
import styles from './units.module.css'
import './texts'

const NewUnitDialog = lazyDialog(async () => (await import('./NewUnitDialog')).NewUnitDialog)

/** Where people work from: for an administrator, who keeps the list. */
export function UnitsPage() {
  const { t } = useTranslation('units')
  const units = useQuery(unitsQuery)
  const [isAdding, setAdding] = useOpenWithDraft(newUnitDraft)
  const create = (
    <Button kind="primary" icon={<Plus aria-hidden="true" />} onPress={() => setAdding(true)}>
      {t('new.title')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={<p className={styles.note}>{t('intro')}</p>}
        actions={create}
      />
      {units.isPending && <Skeleton lines={8} />}
      {units.isError && !units.data && (
        <ErrorState error={units.error} onRetry={() => void units.refetch()} />
      )}
      {units.data?.length === 0 && (
        <Card>
          <EmptyState icon={<Building2 aria-hidden="true" />} title={t('emptyTitle')}>
            {t('emptyText')}
          </EmptyState>
        </Card>
      )}
      {units.data && units.data.length > 0 && <UnitList units={units.data} />}
      {isAdding && <NewUnitDialog onClose={() => setAdding(false)} />}
    </>
  )
}
