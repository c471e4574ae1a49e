import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { overviewQuery } from '@/api'
import { NewPlanForm } from '@/features/plan'
import { links } from '@/links'
import { ErrorState, LinkButton, Loading, Notice, PageHeader, Stack } from '@/ui'

export function NewPlanPage() {
  const { t } = useTranslation('plan')
  const { familyId = '' } = useParams()
  const { data, error, refetch } = useQuery(overviewQuery(familyId))
  const draft = data?.plans.find(({ status }) => status === 'draft')
  const hasActive = !!data?.plans.some(({ status }) => status === 'active')
  return (
    <>
      <PageHeader
        title={t('new.title')}
        eyebrow={<Link to={links.family(familyId)}>{data?.family.name ?? t('new.back')}</Link>}
        subtitle={t('new.intro')}
      />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && draft && (
        <Notice
          title={t('new.hasDraft')}
          actions={
            <LinkButton to={hasActive ? links.plan(familyId, draft.id) : links.family(familyId)}>
              {t('new.openDraft')}
            </LinkButton>
          }
        >
          {t('new.hasDraftText')}
        </Notice>
      )}
      {data && !draft && (
        <Stack gap={5}>
          {hasActive && <Notice>{t('new.besideActive')}</Notice>}
          <NewPlanForm familyId={familyId} programmeId={data.programme?.id} hasActive={hasActive} />
        </Stack>
      )}
    </>
  )
}
