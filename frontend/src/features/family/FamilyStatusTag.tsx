import { useTranslation } from 'react-i18next'
import type { FamilyStatus } from '@/api'
import { Tag, type Hue } from '@/ui'

const hues: Partial<Record<FamilyStatus, Hue>> = { planning: 'rav', active: 'moss' }

export function FamilyStatusTag({ status }: { status: FamilyStatus }) {
  const { t } = useTranslation('family')
  return <Tag hue={hues[status]}>{t(`status.${status}`)}</Tag>
}
