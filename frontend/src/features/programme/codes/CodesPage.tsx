import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ErrorState, PageHeader, Skeleton, Stack } from '@/ui'
import { CodeList } from './CodeList'
import { codeLists } from './codes'
import styles from './codes.module.css'
import { codesQuery } from './queries'
import './texts'

/** What people choose from, list by list: for an administrator, who keeps it. */
export function CodesPage() {
  const { t } = useTranslation('codes')
  const codes = useQuery(codesQuery)
  return (
    <>
      <PageHeader title={t('title')} subtitle={<p className={styles.note}>{t('intro')}</p>} />
      {codes.isPending && <Skeleton lines={8} />}
      {codes.isError && !codes.data && (
        <ErrorState error={codes.error} onRetry={() => void codes.refetch()} />
      )}
      {codes.data && (
        <Stack gap={5}>
          {codeLists.map((list) => (
            <CodeList key={list} list={list} codes={codes.data} />
          ))}
        </Stack>
      )}
    </>
  )
}
