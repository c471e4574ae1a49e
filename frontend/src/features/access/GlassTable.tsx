import { useTranslation } from 'react-i18next'
import type { BreakGlass } from '@/api'
import { useFormat } from '@/i18n'
import { Table, Tag } from '@/ui'
import styles from './access.module.css'
import { isOpen } from './glass'
import { Why } from './GlassLines'
import { useReasons } from './reasons'

export function GlassTable({ glasses }: { glasses: readonly BreakGlass[] }) {
  const { t } = useTranslation('access')
  const format = useFormat()
  const reasons = useReasons()
  return (
    <Table label={t('list.title')}>
      <thead className={styles.columns}>
        <tr>
          <th scope="col">{t('list.opened')}</th>
          <th scope="col">{t('list.who')}</th>
          <th scope="col">{t('list.caseNumber')}</th>
          <th scope="col">{t('list.why')}</th>
          <th scope="col">{t('list.until')}</th>
        </tr>
      </thead>
      <tbody>
        {glasses.map((glass) => (
          <tr key={glass.id} className={styles.row}>
            <td className={styles.moment}>
              <Label>{t('list.opened')}</Label>
              {format.moment(glass.openedAt)}
            </td>
            <th scope="row" className={styles.name}>
              <bdi>{glass.userName}</bdi>
            </th>
            <td className={styles.moment}>{glass.caseNumber}</td>
            <td className={styles.reason}>
              <Why glass={glass} reasons={reasons} />
            </td>
            <td className={styles.moment}>
              <Label>{t('list.until')}</Label>
              {format.moment(glass.closesAt)} {isOpen(glass) && <Tag hue="rav">{t('list.now')}</Tag>}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** What a column says at its head, where rows are narrow and have none. */
const Label = ({ children }: { children: string }) => <span className={styles.label}>{children}</span>
