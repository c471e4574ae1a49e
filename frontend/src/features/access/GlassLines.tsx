import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { BreakGlass } from '@/api'
import { useFormat } from '@/i18n'
import { links } from '@/links'
import styles from './access.module.css'
import { isOpen } from './glass'
import { useReasons } from './reasons'
import './texts'

/** Who has broken the glass, when, why, and until when; of which family where there are several. */
export function GlassLines({
  glasses,
  withFamily,
}: {
  glasses: readonly BreakGlass[]
  withFamily?: boolean
}) {
  const { t } = useTranslation('access')
  const format = useFormat()
  const reasons = useReasons()
  return (
    <ul className={styles.lines}>
      {glasses.map((glass) => (
        <li key={glass.id} className={styles.line}>
          {withFamily && (
            <p>
              <Link to={links.family(glass.familyId)} className={styles.caseNumber}>
                {glass.caseNumber}
              </Link>
            </p>
          )}
          <p>
            {t(isOpen(glass) ? 'others.open' : 'others.closed', {
              name: glass.userName,
              moment: format.moment(glass.openedAt),
              time: format.time(glass.closesAt),
            })}
          </p>
          <Why glass={glass} reasons={reasons} />
        </li>
      ))}
    </ul>
  )
}

/** The reason that was chosen, and what was written. */
export function Why({ glass, reasons }: { glass: BreakGlass; reasons: ReturnType<typeof useReasons> }) {
  return (
    <p className={styles.why}>
      <strong>{reasons.nameOf(glass.reasonCode)}</strong>
      <bdi>{glass.reasonText}</bdi>
    </p>
  )
}
