import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { Problem, type Family, type Member } from '@/api'
import { useCan } from '@/auth'
import { links } from '@/links'
import { Card, ErrorState, Narrow, PageHeader, Skeleton, Stack } from '@/ui'
import { fullName } from './people'
import { MemberFacts } from './MemberFacts'
import { MemberForm } from './MemberForm'
import { RemoveMember } from './RemoveMember'
import { ReturnedNotice } from './ReturnedNotice'
import { useAge } from './useAge'
import { useFamily } from './useFamily'

export function MemberPage() {
  const { familyId, memberId } = useParams() as { familyId: string; memberId: string }
  const { t } = useTranslation('family')
  const family = useFamily(familyId)
  const member = family.data?.members.find(({ id }) => id === memberId)
  if (family.data && member) return <MemberOf key={memberId} family={family.data} member={member} />
  return (
    <>
      <PageHeader title={t('title')} />
      {family.isPending ? (
        <Skeleton lines={6} />
      ) : (
        <ErrorState
          error={family.error ?? new Problem('not-found', 404)}
          onRetry={family.error ? () => void family.refetch() : undefined}
          actions={<Link to={links.families}>{t('title')}</Link>}
        />
      )}
    </>
  )
}

function MemberOf({ family, member }: { family: Family; member: Member }) {
  const { t } = useTranslation('family')
  const ageOf = useAge()
  const mayWrite = useCan('families.write')
  return (
    <Narrow>
      <PageHeader
        title={fullName(member)}
        documentTitle={family.caseNumber}
        eyebrow={<Link to={links.family(family.id)}>{family.name}</Link>}
        subtitle={<span>{[t(`roleTitle.${member.role}`), ageOf(member)].filter(Boolean).join(' · ')}</span>}
      />
      <Stack gap={5}>
        <ReturnedNotice family={family} member={member} />
        <Card>
          {mayWrite ? <MemberForm familyId={family.id} member={member} /> : <MemberFacts member={member} />}
        </Card>
        {mayWrite && <RemoveMember family={family} member={member} />}
      </Stack>
    </Narrow>
  )
}
