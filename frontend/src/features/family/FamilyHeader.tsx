import { Pencil } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Overview } from '@/api'
import { useCan } from '@/auth'
import { links } from '@/links'
import { IconButton, lazyDialog, PageHeader, Tooltip } from '@/ui'
import { useOpenWithDraft } from '@/ui/form'
import { nameDraft } from './drafts'
import styles from './family.module.css'
import { FamilyPeople } from './FamilyPeople'
import { FamilyStatusTag } from './FamilyStatusTag'

const FamilyNameDialog = lazyDialog(async () => (await import('./FamilyNameDialog')).FamilyNameDialog)

/** The head of the family page: who they are, how far they are, and the ways to correct it. */
export function FamilyHeader({
  family,
  programme,
  contact,
  actions,
}: Pick<Overview, 'family' | 'programme'> & { contact?: ReactNode; actions?: ReactNode }) {
  const { t } = useTranslation('family')
  const mayWrite = useCan('families.write')
  const [isNaming, setNaming] = useOpenWithDraft(nameDraft(family.id))
  return (
    <div className={styles.header}>
      <PageHeader
        title={family.name}
        beside={
          mayWrite && (
            <Tooltip text={t('name.edit')}>
              <IconButton label={t('name.edit')} className={styles.rename} onPress={() => setNaming(true)}>
                <Pencil aria-hidden="true" />
              </IconButton>
            </Tooltip>
          )
        }
        documentTitle={family.caseNumber}
        subtitle={
          <>
            <span className={styles.caseNumber}>{family.caseNumber}</span>
            {programme && <Link to={links.programme(programme.id)}>{programme.name}</Link>}
            <FamilyStatusTag status={family.status} />
            {contact}
          </>
        }
        actions={actions}
      />
      <FamilyPeople family={family} />
      {isNaming && <FamilyNameDialog family={family} onClose={() => setNaming(false)} />}
    </div>
  )
}
