import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { LockKeyholeOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { api, glassKey, read } from '@/api'
import { useCan } from '@/auth'
import { Button, Card, EmptyState, ErrorState, PageHeader, Skeleton, Stack } from '@/ui'
import styles from './access.module.css'
import { GlassTable } from './GlassTable'
import './texts'

const glassPagesQuery = infiniteQueryOptions({
  queryKey: [...glassKey, 'pages'],
  queryFn: ({ pageParam, signal }) =>
    read(api.GET('/break-glass', { params: { query: { cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
})

/** Who has opened which family without being assigned to it: all of it for the auditor, one's own for everybody else. */
export function BrokenGlassesPage() {
  const { t } = useTranslation(['access', 'common'])
  const audits = useCan('break-glass.audit')
  const pages = useInfiniteQuery(glassPagesQuery)
  const glasses = pages.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      <PageHeader
        title={t('access:list.title')}
        subtitle={<span>{t(audits ? 'access:list.everybodys' : 'access:list.own')}</span>}
      />
      <Stack gap={4}>
        {pages.isPending && <Skeleton lines={8} />}
        {pages.isError && !pages.data && (
          <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
        )}
        {pages.data && glasses.length === 0 && (
          <Card>
            <EmptyState icon={<LockKeyholeOpen aria-hidden="true" />} title={t('access:list.emptyTitle')}>
              {t('access:list.emptyText')}
            </EmptyState>
          </Card>
        )}
        {glasses.length > 0 && (
          <Card flush>
            <GlassTable glasses={glasses} />
          </Card>
        )}
        {pages.isFetchNextPageError && <ErrorState compact error={pages.error} />}
        {pages.hasNextPage && (
          <div className={styles.more}>
            <Button
              onPress={() => void pages.fetchNextPage()}
              isPending={pages.isFetchingNextPage}
              pendingText={t('access:list.fetching')}
            >
              {t('common:more')}
            </Button>
          </div>
        )}
      </Stack>
    </>
  )
}
