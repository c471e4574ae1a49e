import { ChartGantt, Table2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card, EmptyState, SegmentedControl } from '@/ui'
import type { Lane, PhaseShape } from './lanes'
import styles from './Timeline.module.css'
import { TimelineColumns } from './TimelineColumns'
import { TimelineDown } from './TimelineDown'
import { TimelineLegend } from './TimelineLegend'
import { TimelineTable } from './TimelineTable'

type View = 'picture' | 'table'

/** »Planen på ét blik«: the phases with everybody's lane, as a picture or as a table that says the same. */
export function Timeline({
  phases,
  lanes,
  whenEmpty,
}: {
  phases: readonly PhaseShape[]
  lanes: readonly Lane[]
  /** What can be done while there are no phases. */
  whenEmpty?: ReactNode
}) {
  const { t } = useTranslation('plan')
  const [view, setView] = useState<View>('picture')
  if (phases.length === 0)
    return (
      <Card title={t('timeline.title')}>
        <EmptyState title={t('timeline.empty')} actions={whenEmpty} compact>
          {t('timeline.emptyText')}
        </EmptyState>
      </Card>
    )
  return (
    <Card
      title={t('timeline.title')}
      actions={
        <SegmentedControl<View>
          label={t('timeline.view')}
          value={view}
          onChange={setView}
          options={[
            { value: 'picture', label: t('timeline.picture'), icon: <ChartGantt aria-hidden="true" /> },
            { value: 'table', label: t('timeline.table'), icon: <Table2 aria-hidden="true" /> },
          ]}
        />
      }
    >
      {view === 'table' ? (
        <TimelineTable phases={phases} lanes={lanes} />
      ) : (
        <TimelinePicture phases={phases} lanes={lanes} />
      )}
    </Card>
  )
}

/** From left to right where there is room, else from top to bottom. */
export function TimelinePicture(props: { phases: readonly PhaseShape[]; lanes: readonly Lane[] }) {
  return (
    <div className={styles.picture}>
      <TimelineColumns {...props} />
      <TimelineDown {...props} />
      <TimelineLegend lanes={props.lanes} />
    </div>
  )
}
