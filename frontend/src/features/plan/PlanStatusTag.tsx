import { useTranslation } from 'react-i18next'
import type { PlanStatus } from '@/api'
import { Tag, type Hue } from '@/ui'

const hues: Partial<Record<PlanStatus, Hue>> = { draft: 'rav', active: 'moss' }

export function PlanStatusTag({ status }: { status: PlanStatus }) {
  const { t } = useTranslation('plan')
  return <Tag hue={hues[status]}>{t(`status.${status}`)}</Tag>
}
