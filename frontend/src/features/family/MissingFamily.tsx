import { useTranslation } from 'react-i18next'
import { useCan } from '@/auth'
import { links } from '@/links'
import { Card, Cluster, LinkButton } from '@/ui'
import styles from './families.module.css'

/** After the last family, or where there is none: one may not be there because it is not one's own. */
export function MissingFamily() {
  const { t } = useTranslation('family')
  if (!useCan('break-glass.use')) return null
  return (
    <Card sunken>
      <Cluster gap={4} justify="between">
        <div className={styles.missing}>
          <strong>{t('list.missing')}</strong>
          <p>{t('list.missingText')}</p>
        </div>
        <LinkButton to={links.breakGlass}>{t('list.breakGlass')}</LinkButton>
      </Cluster>
    </Card>
  )
}
