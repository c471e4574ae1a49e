import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, isProblem, type Programme } from '@/api'
import { ConfirmDialog, toast } from '@/ui'
import { useClientsChanged } from './queries'

export function DismissDialog({
  programme,
  clientId,
  onClose,
}: {
  programme: Programme
  clientId: string
  onClose: () => void
}) {
  const { t } = useTranslation('programme')
  const changed = useClientsChanged(programme.id)
  const dismiss = useMutation({
    mutationFn: async () => {
      const params = { path: { id: programme.id, clientId } }
      try {
        await api.DELETE('/programmes/{id}/clients/{clientId}', { params })
      } catch (error) {
        // Somebody else has done it meanwhile: it is as it was to be.
        if (!isProblem(error, 'not-found')) throw error
      }
    },
    onSuccess: async () => {
      await changed()
      toast(t('clients.dismiss.done', { clientId }))
      onClose()
    },
  })
  return (
    <ConfirmDialog
      title={t('clients.dismiss.title', { clientId })}
      isOpen
      onClose={onClose}
      confirm={t('clients.dismiss.do')}
      onConfirm={() => dismiss.mutate()}
      danger
      isPending={dismiss.isPending}
      error={dismiss.error}
    >
      <p>{t('clients.dismiss.text', { clientId, programme: programme.name })}</p>
      <p>{t('clients.dismiss.kept')}</p>
    </ConfirmDialog>
  )
}
