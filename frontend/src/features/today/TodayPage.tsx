import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type FamilyListItem } from '@/api'
import { useCan, useMe } from '@/auth'
import { useFormat } from '@/i18n'
import { ErrorState, PageHeader, SegmentedControl, Skeleton, Stack } from '@/ui'
import { DueToday } from './DueToday'
import { FamiliesToday } from './FamiliesToday'
import { rememberedScope, rememberScope, type Scope } from './scope'

/** What is due first, then the families. How a family looks in a list is the family room's to say. */
export function TodayPage({
  notice,
  rows,
}: {
  /** What comes before the day's work, when there is any. */
  notice?: ReactNode
  rows: (families: FamilyListItem[]) => ReactNode
}) {
  const { t } = useTranslation('today')
  const format = useFormat()
  const me = useMe()
  const leads = useCan('families.lead')
  const [scope, setScope] = useState<Scope>(() => rememberedScope(me))
  const today = useQuery({
    queryKey: ['today', scope],
    queryFn: ({ signal }) => read(api.GET('/today', { params: { query: { scope } }, signal })),
  })
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={today.data && <span>{format.weekday(today.data.date)}</span>}
        actions={
          leads && (
            <SegmentedControl
              label={t('scope')}
              value={scope}
              onChange={(chosen) => {
                setScope(chosen)
                rememberScope(me, chosen)
              }}
              options={[
                { value: 'mine', label: t('mine') },
                { value: 'all', label: t('all') },
              ]}
            />
          )
        }
      />
      {today.isPending && <Skeleton lines={8} />}
      {today.isError && !today.data && (
        <ErrorState error={today.error} onRetry={() => void today.refetch()} />
      )}
      {today.data && (
        <Stack gap={5}>
          {notice}
          <DueToday today={today.data} scope={scope} />
          <FamiliesToday families={today.data.families} scope={scope} rows={rows} />
        </Stack>
      )}
    </>
  )
}
