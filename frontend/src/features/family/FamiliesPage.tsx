import clsx from 'clsx'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useCan } from '@/auth'
import { links } from '@/links'
import { Button, Card, ErrorState, LinkButton, PageHeader, Skeleton, Stack } from '@/ui'
import styles from './families.module.css'
import { FamilyFilters } from './FamilyFilters'
import { FoundFamilies } from './FoundFamilies'
import { MissingFamily } from './MissingFamily'
import { NoFamilies } from './NoFamilies'
import { useFamilyPages, useFamilySearch } from './useFamilySearch'

export function FamiliesPage() {
  const { t } = useTranslation(['family', 'common'])
  const mayWrite = useCan('families.write')
  const find = useFamilySearch()
  const pages = useFamilyPages(find.search)
  const families = pages.data?.pages.flatMap(({ items }) => items) ?? []
  const exact = families.filter(({ match }) => match === 'exact').length
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
        <p className={styles.count} role="status">
          {exact > 0
            ? t(pages.hasNextPage && exact === families.length ? 'list.shownMore' : 'list.shown', {
                count: exact,
              })
            : families.length > 0 && t('list.onlySimilar', { q: find.search.q })}
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
            <FoundFamilies families={families} q={find.search.q} />
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
        {pages.data && <MissingFamily />}
      </Stack>
    </>
  )
}
