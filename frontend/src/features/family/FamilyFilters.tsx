import { useTranslation } from 'react-i18next'
import { useQuery } from '@tanstack/react-query'
import { programmesQuery } from '@/api'
import { useCan } from '@/auth'
import { SearchField, SegmentedControl, Select } from '@/ui'
import styles from './families.module.css'
import { statuses, type Search } from './search'
import type { useFamilySearch } from './useFamilySearch'

export function FamilyFilters({ find }: { find: ReturnType<typeof useFamilySearch> }) {
  const { t } = useTranslation('family')
  const { search, ask } = find
  const leads = useCan('families.lead')
  const programmes = useQuery({ ...programmesQuery, staleTime: 5 * 60_000 })
  const names = programmes.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []
  return (
    <div className={styles.filters} role="search" aria-label={t('list.filters')}>
      <div className={styles.search}>
        <SearchField
          showLabel
          maxLength={100}
          label={t('list.search')}
          placeholder={t('list.placeholder')}
          value={find.text}
          onChange={find.setText}
          onSubmit={() => ask({})}
        />
      </div>
      <Select<Search['status']>
        label={t('list.status')}
        value={search.status}
        onChange={(status) => ask({ status })}
        options={[
          { value: '', label: t('list.anyStatus') },
          ...statuses.map((value) => ({ value, label: t(`status.${value}`) })),
        ]}
      />
      <Select
        label={t('list.programme')}
        value={search.programmeId}
        onChange={(programmeId) => ask({ programmeId })}
        options={[{ value: '', label: t('list.anyProgramme') }, ...names]}
      />
      {leads && (
        <SegmentedControl
          label={t('list.scope')}
          value={search.mine ? 'mine' : 'all'}
          onChange={(scope) => ask({ mine: scope === 'mine' })}
          options={[
            { value: 'mine', label: t('list.mine') },
            { value: 'all', label: t('list.all') },
          ]}
        />
      )}
    </div>
  )
}
