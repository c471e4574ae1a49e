import { Plus, SearchX, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useCan } from '@/auth'
import { links } from '@/links'
import { Button, Card, EmptyState, LinkButton } from '@/ui'
import { emptyBecause } from './search'
import type { useFamilySearch } from './useFamilySearch'

/** An empty list tells why it is empty and what to do about just that. */
export function NoFamilies({ find }: { find: ReturnType<typeof useFamilySearch> }) {
  const { t } = useTranslation('family')
  const mayWrite = useCan('families.write')
  const why = emptyBecause(find.search)
  const register = mayWrite && (
    <LinkButton kind="primary" to={links.newFamily} icon={<Plus aria-hidden="true" />}>
      {t('list.new')}
    </LinkButton>
  )
  return (
    <Card>
      {why === 'not-found' && (
        <EmptyState
          icon={<SearchX aria-hidden="true" />}
          title={t('list.nothingTitle')}
          actions={<Button onPress={find.clear}>{t('list.clear')}</Button>}
        >
          {t('list.nothingText')}
        </EmptyState>
      )}
      {why === 'not-mine' && (
        <EmptyState
          icon={<Users aria-hidden="true" />}
          title={t('list.mineEmptyTitle')}
          actions={
            <>
              {register}
              <Button onPress={() => find.ask({ mine: false })}>{t('list.showAll')}</Button>
            </>
          }
        >
          {t('list.mineEmptyText')}
        </EmptyState>
      )}
      {why === 'nobody' && (
        <EmptyState icon={<Users aria-hidden="true" />} title={t('list.emptyTitle')} actions={register}>
          {mayWrite ? t('list.emptyText') : t('list.emptyReader')}
        </EmptyState>
      )}
    </Card>
  )
}
