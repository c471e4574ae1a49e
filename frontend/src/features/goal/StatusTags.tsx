import { Clock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Goal } from '@/api'
import { today, useFormat } from '@/i18n'
import { Tag, type Hue } from '@/ui'
import { awaitsYes, isOverdue } from './goals'

const hues: Partial<Record<Goal['status'], Hue>> = { agreed: 'fjord', active: 'sky', completed: 'moss' }

/** Where the goal is in its life; that it waits for a yes, or is late, is said in as many words. */
export function StatusTags({ goal, withParked }: { goal: Goal; withParked?: boolean }) {
  const { t } = useTranslation('goal')
  const format = useFormat()
  const awaits = awaitsYes(goal)
  return (
    <>
      <Tag hue={awaits ? 'rav' : hues[goal.status]}>
        {awaits ? t('awaitsYes') : t(`status.${goal.status}`)}
      </Tag>
      {goal.proposedBy === 'family' && <Tag>{t(awaits ? 'byFamilyProposed' : 'byFamily')}</Tag>}
      {withParked && goal.parked && <Tag>{t('parked')}</Tag>}
      {isOverdue(goal, today()) && (
        <Tag hue="rose" icon={<Clock aria-hidden="true" />}>
          {t('overdue', { date: format.shortDate(goal.targetDate!) })}
        </Tag>
      )}
    </>
  )
}
