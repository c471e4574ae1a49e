import clsx from 'clsx'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useCan } from '@/auth'
import { links } from '@/links'
import { Button, Card, ErrorState, LinkButton, Notice, PageHeader, Skeleton, Stack } from '@/ui'
import styles from './families.module.css'
import { FamilyFilters } from './FamilyFilters'
import { FamilyRows } from './FamilyRows'
import { NoFamilies } from './NoFamilies'
import { useFamilyPages, useFamilySearch } from './useFamilySearch'

export function FamiliesPage() {
  const { t } = useTranslation(['family', 'common'])
  const mayWrite = useCan('families.write')
  const find = useFamilySearch()
  const pages = useFamilyPages(find.search)
  const families = pages.data?.pages.flatMap(({ items }) => items) ?? []
  const isSimilar = pages.data?.pages[0]?.match === 'similar' && families.length > 0
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          mayWrite && (
            <LinkButton kind="primary" to={links.newFamily} icon={<Plus aria-hidden="true" />}>
              {t('list.new')}
            </LinkButton>
          )
        }
      />
      <Stack gap={4}>
        <FamilyFilters find={find} />
        {isSimilar && <Notice>{t('list.similar', { q: find.search.q })}</Notice>}
        <p className={styles.count} role="status">
          {families.length > 0 &&
            !isSimilar &&
            t(pages.hasNextPage ? 'list.shownMore' : 'list.shown', { count: families.length })}
        </p>
        {pages.isPending && <Skeleton lines={8} />}
        {pages.isError && !pages.data && (
          <Card>
            <ErrorState compact error={pages.error} onRetry={() => void pages.refetch()} />
          </Card>
        )}
        {pages.data && families.length === 0 && <NoFamilies find={find} />}
        {families.length > 0 && (
          <div
            className={clsx(pages.isPlaceholderData && styles.waiting)}
            aria-busy={pages.isPlaceholderData}
          >
            <Card flush>
              <FamilyRows families={families} />
            </Card>
          </div>
        )}
        {pages.isFetchNextPageError && <ErrorState compact error={pages.error} />}
        {pages.hasNextPage && (
          <div className={styles.more}>
            <Button
              onPress={() => void pages.fetchNextPage()}
              isPending={pages.isFetchingNextPage}
              pendingText={t('list.fetching')}
            >
              {t('common:more')}
            </Button>
          </div>
        )}
      </Stack>
    </>
  )
}
