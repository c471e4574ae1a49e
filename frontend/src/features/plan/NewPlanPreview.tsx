import { useWatch, type Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { today } from '@/i18n/calendar'
import { Card } from '@/ui'
import { statusOn } from './lanes'
import { previewOf, type NewPlanValues } from './newPlan'
import styles from './NewPlan.module.css'
import { TimelinePicture } from './Timeline'

/** The plan as it will look, while it is typed. */
export function NewPlanPreview({ control }: { control: Control<NewPlanValues, unknown, NewPlanValues> }) {
  const { t } = useTranslation('plan')
  const [phases, startDate] = useWatch({ control, name: ['phases', 'startDate'] })
  const shapes = previewOf({ phases, startDate }).map((phase, i) => ({
    ...phase,
    id: String(i),
    sequence: i + 1,
    status: statusOn(today(), phase),
  }))
  if (shapes.length === 0) return null
  return (
    <div className={styles.preview}>
      <Card title={t('new.preview')}>
        <TimelinePicture phases={shapes} lanes={[]} />
      </Card>
    </div>
  )
}
