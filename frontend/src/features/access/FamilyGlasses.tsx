import { useTranslation } from 'react-i18next'
import type { BreakGlass } from '@/api'
import { Notice } from '@/ui'
import { GlassLines } from './GlassLines'
import './texts'

/** On the family's page, for those who are assigned to it. */
export function FamilyGlasses({ glasses }: { glasses: readonly BreakGlass[] }) {
  const { t } = useTranslation('access')
  return (
    <Notice title={t('others.family')}>
      <GlassLines glasses={glasses} />
    </Notice>
  )
}
