import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FamilyListItem } from '@/api'
import { useFormat } from '@/i18n'
import { links } from '@/links'
import { FamilyStatusTag } from './FamilyStatusTag'
import { danishToday } from './people'
import { childrenInRow, completedShare } from './row'
import styles from './rows.module.css'

/** Families one under the other; the whole line is a way to the family. */
export function FamilyRows({ families, label }: { families: FamilyListItem[]; label?: string }) {
  const { t } = useTranslation('family')
  return (
    <ul className={styles.rows} aria-label={label ?? t('list.results')}>
      {families.map((family) => (
        <FamilyRow key={family.id} family={family} />
      ))}
    </ul>
  )
}

function FamilyRow({ family }: { family: FamilyListItem }) {
  const { t } = useTranslation('family')
  const children = useChildren()
  const { phase, goals } = family
  const share = completedShare(goals)
  const hasOpenPlan = family.status === 'planning' || family.status === 'active'
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <Link to={links.family(family.id)}>{family.name}</Link>
        <small>{family.caseNumber}</small>
      </span>
      <span className={styles.status}>
        <FamilyStatusTag status={family.status} />
      </span>
      <span className={styles.children}>{children(family)}</span>
      <span className={styles.phase}>
        {phase && <span>{t('list.phaseOf', phase)}</span>}
        {family.programmeName && <small>{family.programmeName}</small>}
      </span>
      <span className={styles.goals}>
        {share === null ? (
          hasOpenPlan && <small>{t('list.noGoals')}</small>
        ) : (
          <>
            <span>{t('list.goalsOf', goals)}</span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: `${share * 100}%` }} />
            </span>
          </>
        )}
        {goals.proposed > 0 && <small>{t('list.proposed', { count: goals.proposed })}</small>}
      </span>
    </li>
  )
}

function useChildren() {
  const { t } = useTranslation('family')
  const format = useFormat()
  return ({ members }: FamilyListItem) => {
    const { years, months, unknown } = childrenInRow(members, danishToday())
    const ages = [
      ...(years.length > 0 ? [t('list.ageYears', { ages: format.list(years.map(String)) })] : []),
      ...months.map((count) => t('list.ageMonths', { count })),
      ...(unknown > 0 ? [t('list.ageUnknown', { count: unknown })] : []),
    ]
    return ages.length > 0 ? t('list.childrenOf', { ages: ages.join(', ') }) : t('list.noChildren')
  }
}
