import { Clock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Goal } from '@/api'
import { useFormat } from '@/i18n'
import { today } from '@/i18n/calendar'
import { Tag, type Hue } from '@/ui'
import { useGoalSetting } from './context'
import { awaitsYes, isOverdue, statusKey } from './goals'
import { isOpen } from './moves'

const hues: Partial<Record<Goal['status'], Hue>> = { agreed: 'fjord', active: 'sky', completed: 'moss' }

/** Where the goal is in its life; that it waits for a yes, or is late, is said in as many words. */
export function StatusTags({ goal, withParked }: { goal: Goal; withParked?: boolean }) {
  const { t } = useTranslation('goal')
  const format = useFormat()
  const { plan } = useGoalSetting()
  const isOver = plan.status === 'closed'
  const awaits = awaitsYes(goal) && !isOver
  return (
    <>
      <Tag hue={awaits ? 'rav' : isOver && isOpen(goal) ? undefined : hues[goal.status]}>
        {t(statusKey(goal, plan))}
      </Tag>
      {goal.proposedBy === 'family' && <Tag>{t(awaitsYes(goal) ? 'byFamilyProposed' : 'byFamily')}</Tag>}
      {withParked && goal.parked && <Tag>{t('parked')}</Tag>}
      {!isOver && isOverdue(goal, today()) && (
        <Tag hue="rose" icon={<Clock aria-hidden="true" />}>
          {t('overdue', { date: format.shortDate(goal.targetDate!) })}
        </Tag>
      )}
    </>
  )
}
