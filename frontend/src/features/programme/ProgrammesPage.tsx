import { Layers, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Programme } from '@/api'
import { useCan } from '@/auth'
import { links } from '@/links'
import { Card, EmptyState, ErrorState, LinkButton, PageHeader, Skeleton } from '@/ui'
import styles from './programme.module.css'
import { monthsIn } from './template'
import { TemplateStrip } from './TemplatePicture'
import { useFrame } from './useFrame'
import { useProgrammes } from './useProgramme'
import './texts'

export function ProgrammesPage() {
  const { t } = useTranslation('programme')
  const mayWrite = useCan('programmes.write')
  const programmes = useProgrammes()
  const create = mayWrite && (
    <LinkButton kind="primary" to={links.newProgramme} icon={<Plus aria-hidden="true" />}>
      {t('new')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        title={t('list')}
        subtitle={<p className={styles.intro}>{t('intro')}</p>}
        actions={create}
      />
      {programmes.isPending && <Skeleton lines={8} />}
      {programmes.isError && !programmes.data && (
        <ErrorState error={programmes.error} onRetry={() => void programmes.refetch()} />
      )}
      {programmes.data?.items.length === 0 && (
        <Card>
          <EmptyState icon={<Layers aria-hidden="true" />} title={t('emptyTitle')} actions={create}>
            {mayWrite ? t('emptyText') : t('emptyReader')}
          </EmptyState>
        </Card>
      )}
      <ul className={styles.cards}>
        {programmes.data?.items.map((programme) => (
          <ProgrammeCard key={programme.id} programme={programme} />
        ))}
      </ul>
    </>
  )
}

function ProgrammeCard({ programme }: { programme: Programme }) {
  const { t } = useTranslation('programme')
  const frame = useFrame()
  const { planTemplate } = programme
  const facts = [frame.period(programme), frame.capacity(programme)].filter(Boolean)
  return (
    <li className={styles.programme}>
      <span className={styles.heading}>
        <Link to={links.programme(programme.id)}>{programme.name}</Link>
        <small>{programme.municipality}</small>
      </span>
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      {planTemplate.length > 0 && (
        <span className={styles.course}>
          <TemplateStrip template={planTemplate} />
          <small>
            {t('phases', { count: planTemplate.length })} · {t('months', { count: monthsIn(planTemplate) })}
          </small>
        </span>
      )}
    </li>
  )
}
