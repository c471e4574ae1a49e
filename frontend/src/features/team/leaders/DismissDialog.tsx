import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, isProblem, type Leader, type Programme } from '@/api'
import { ConfirmDialog, toast } from '@/ui'
import { useLeadersChanged } from './queries'

/** What they no longer see is said before it is taken from them. */
export function DismissDialog({
  programme,
  leader,
  onClose,
}: {
  programme: Programme
  leader: Leader
  onClose: () => void
}) {
  const { t } = useTranslation('leaders')
  const changed = useLeadersChanged()
  const { userId, name } = leader
  const dismiss = useMutation({
    mutationFn: async () => {
      const params = { path: { id: programme.id, userId } }
      try {
        await api.DELETE('/programmes/{id}/leaders/{userId}', { params })
      } catch (error) {
        // Somebody else has done it meanwhile: it is as it was to be.
        if (!isProblem(error, 'not-found')) throw error
      }
    },
    onSuccess: async () => {
      await changed(programme.id)
      toast(t('dismiss.done', { name }))
      onClose()
    },
  })
  return (
    <ConfirmDialog
      title={t('dismiss.title', { name })}
      isOpen
      onClose={onClose}
      confirm={t('dismiss.do')}
      onConfirm={() => dismiss.mutate()}
      danger
      isPending={dismiss.isPending}
      error={dismiss.error}
    >
      <p>{t('dismiss.text', { name, programme: programme.name })}</p>
      <p>{t('dismiss.kept', { name })}</p>
    </ConfirmDialog>
  )
}
