import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api, ifMatch, isProblem, read, type Family, type Member } from '@/api'
import { links } from '@/links'
import { Button, Card, Cluster, ConfirmDialog, LinkButton, Notice, toast } from '@/ui'
import { fullName } from './people'
import { useFamilyChanged } from './useFamily'

/** For a slip only; whoever has goals cannot be removed, and the refusal says what to do instead. The only one stays. */
export function RemoveMember({ family, member }: { family: Family; member: Member }) {
  const { t } = useTranslation('family')
  const navigate = useNavigate()
  const changed = useFamilyChanged()
  const [isAsking, setAsking] = useState(false)
  const name = fullName(member)
  const isOnly = family.members.length === 1
  const removal = useMutation({
    mutationFn: () =>
      read(
        api.DELETE('/families/{id}/members/{memberId}', {
          params: {
            path: { id: family.id, memberId: member.id },
            header: ifMatch(member.version),
          },
        }),
      ),
    onSuccess: async () => {
      await navigate(links.family(family.id))
      toast(t('member.removed', { name }))
      void changed(family.id)
    },
    // What somebody else changed is shown behind the question, and the question is asked again.
    onError: (error) => isProblem(error, 'stale-version') && changed(family.id),
  })
  const isStale = isProblem(removal.error, 'stale-version')
  const close = () => {
    setAsking(false)
    removal.reset()
  }
  return (
    <Card sunken>
      <Cluster gap={4} justify="between">
        <div>
          <strong>{t('member.mistake')}</strong>
          <p>{t(isOnly ? 'member.onlyOne' : 'member.mistakeHelp')}</p>
        </div>
        {isOnly ? (
          <LinkButton to={links.newMember(family.id)}>{t('member.add')}</LinkButton>
        ) : (
          <Button onPress={() => setAsking(true)}>{t('member.remove')}</Button>
        )}
      </Cluster>
      <ConfirmDialog
        title={t('member.removeTitle', { name })}
        isOpen={isAsking}
        onClose={close}
        confirm={t('member.remove')}
        onConfirm={() => removal.mutate()}
        danger
        isPending={removal.isPending}
        error={isStale ? undefined : removal.error}
      >
        <p>{t('member.removeText', { name })}</p>
        {isStale && (
          <Notice kind="warning" live>
            {t('member.changedMeanwhile')}
          </Notice>
        )}
      </ConfirmDialog>
    </Card>
  )
}
