import { useTranslation } from 'react-i18next'
import type { BreakGlass } from '@/api'
import { links } from '@/links'
import { Card, LinkButton } from '@/ui'
import { GlassLines } from './GlassLines'
import './texts'

/** The rest is a press away. */
const first = 5

/** On the day's page: who has read families of one's own, also while one was away. */
export function GlassesToday({ glasses }: { glasses: readonly BreakGlass[] }) {
  const { t } = useTranslation('access')
  return (
    <Card
      title={t('others.today')}
      note={t('others.week')}
      actions={
        <LinkButton kind="quiet" to={links.brokenGlasses}>
          {t('others.all')}
        </LinkButton>
      }
    >
      <GlassLines withFamily glasses={glasses.slice(0, first)} />
    </Card>
  )
}
