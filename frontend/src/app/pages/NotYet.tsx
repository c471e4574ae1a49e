import type { UseQueryResult } from '@tanstack/react-query'
import { PageHeader, Skeleton } from '@/ui'
import { PageFailure } from './PageFailure'

/** A page whose data is not there: still on its way, or one of its requests failed and can be tried again. */
export function NotYet({ title, queries }: { title: string; queries: UseQueryResult[] }) {
  const failed = queries.find(({ error, data }) => error && !data)
  return (
    <>
      <PageHeader title={title} />
      {failed ? (
        <PageFailure error={failed.error} onRetry={() => queries.forEach(({ refetch }) => void refetch())} />
      ) : (
        <Skeleton lines={12} />
      )}
    </>
  )
}
