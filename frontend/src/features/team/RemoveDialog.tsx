import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ifMatch, isProblem, read, type TeamMember } from '@/api'
import { useMe } from '@/auth'
import { today } from '@/i18n/calendar'
import { ConfirmDialog, Notice, Stack, toast } from '@/ui'
import { useTeamChanged } from './useTeamChanged'

/** From now on they are history; who was to come never comes. */
export function RemoveDialog({ member, onClose }: { member: TeamMember; onClose: () => void }) {
  const { t } = useTranslation('team')
  const isMe = useMe().id === member.userId
  const changed = useTeamChanged(member.familyId)
  const { id, familyId, name, userId, validFrom } = member
  const removal = useMutation({
    mutationFn: () =>
      read(
        api.DELETE('/families/{id}/team/{memberId}', {
          params: { path: { id: familyId, memberId: id }, header: ifMatch(member.version) },
        }),
      ),
    onSuccess: async () => {
      await changed(isMe)
      toast(t('remove.done', { name }))
      onClose()
    },
    // What somebody else changed is shown behind the question, and the question is asked again.
    onError: (error) =>
      isProblem(error, 'stale-version', 'team-member-left', 'hand-over-first') && void changed(),
  })
  const isStale = isProblem(removal.error, 'stale-version')
  const what = validFrom > today() ? 'coming' : userId ? 'user' : 'person'
  return (
    <ConfirmDialog
      title={t('remove.title', { name })}
      isOpen
      onClose={onClose}
      confirm={t('remove.do')}
      onConfirm={() => removal.mutate()}
      danger
      isPending={removal.isPending}
      error={isStale ? undefined : removal.error}
    >
      <Stack gap={3}>
        <p>{t(`remove.text.${what}`, { name })}</p>
        {isMe && <Notice kind="warning">{t('remove.you')}</Notice>}
        {isStale && (
          <Notice kind="warning" live>
            {t('remove.stale')}
          </Notice>
        )}
      </Stack>
    </ConfirmDialog>
  )
}
