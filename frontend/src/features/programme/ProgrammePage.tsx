import { Pencil } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { Programme } from '@/api'
import { useCan } from '@/auth'
import { links } from '@/links'
import { Button, Card, Columns, ErrorState, Facts, PageHeader, Skeleton, Stack } from '@/ui'
import { useOpenWithDraft } from '@/ui/form'
import { ProgrammeClients } from './clients/ProgrammeClients'
import { draftOf, EditProgramme } from './EditProgramme'
import styles from './programme.module.css'
import { monthsIn } from './template'
import { TemplatePicture } from './TemplatePicture'
import { useFrame } from './useFrame'
import { useProgramme } from './useProgramme'
import './texts'

/** @param leaders who leads it: of another room */
type Leaders = { leaders: (programme: Programme) => ReactNode }

export function ProgrammePage({ leaders }: Leaders) {
  const { programmeId } = useParams() as { programmeId: string }
  const { t } = useTranslation('programme')
  const programme = useProgramme(programmeId)
  if (programme.data) return <ProgrammeOf key={programmeId} programme={programme.data} leaders={leaders} />
  return (
    <>
      <PageHeader title={t('title')} eyebrow={<Link to={links.programmes}>{t('back')}</Link>} />
      {programme.isPending ? (
        <Skeleton lines={8} />
      ) : (
        <ErrorState error={programme.error} onRetry={() => void programme.refetch()} />
      )}
    </>
  )
}

function ProgrammeOf({ programme, leaders }: { programme: Programme } & Leaders) {
  const { t } = useTranslation('programme')
  const mayWrite = useCan('programmes.write')
  const [wantsEdit, setEditing] = useOpenWithDraft(draftOf(programme.id))
  const isEditing = wantsEdit && mayWrite
  return (
    <>
      <PageHeader
        title={programme.name}
        eyebrow={<Link to={links.programmes}>{t('back')}</Link>}
        subtitle={<span>{programme.municipality}</span>}
        actions={
          mayWrite &&
          !isEditing && (
            <Button icon={<Pencil aria-hidden="true" />} onPress={() => setEditing(true)}>
              {t('edit')}
            </Button>
          )
        }
      />
      {isEditing ? (
        <EditProgramme programme={programme} onDone={() => setEditing(false)} />
      ) : (
        <Stack gap={5}>
          <ProgrammeFacts programme={programme} />
          <Columns least="22rem">
            {leaders(programme)}
            <ProgrammeClients programme={programme} />
          </Columns>
        </Stack>
      )}
    </>
  )
}

function ProgrammeFacts({ programme }: { programme: Programme }) {
  const { t } = useTranslation(['programme', 'common'])
  const frame = useFrame()
  const { planTemplate } = programme
  const unknown = t('common:notSet')
  return (
    <Stack gap={5}>
      <Card
        title={t('template')}
        note={planTemplate.length > 0 && t('months', { count: monthsIn(planTemplate) })}
      >
        <Stack gap={4}>
          <p className={styles.note}>{t(planTemplate.length > 0 ? 'templateText' : 'templateEmpty')}</p>
          <TemplatePicture template={planTemplate} />
        </Stack>
      </Card>
      <Columns least="20rem">
        <Card title={t('frame')}>
          <Facts
            items={[
              { term: t('period'), value: frame.period(programme) ?? t('openPeriod') },
              { term: t('capacity'), value: frame.capacity(programme) ?? unknown },
              { term: t('enrolment'), value: frame.enrolment(programme) ?? unknown },
            ]}
          />
        </Card>
        <Card title={t('limits')}>
          <Stack gap={3}>
            <p className={styles.note}>{t('limitsText')}</p>
            <Facts
              items={[
                { term: t('maxParallelActions'), value: programme.maxParallelActions ?? unknown },
                { term: t('maxWeeklyHours'), value: programme.maxWeeklyHours ?? unknown },
              ]}
            />
          </Stack>
        </Card>
      </Columns>
    </Stack>
  )
}
