import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, read, useFamilyReread, type Plan } from '@/api'
import { ConfirmDialog, toast } from '@/ui'

/** Says what will happen before it does. */
export function ActivatePlanDialog({
  plan,
  awaiting,
  onClose,
}: {
  plan: Plan
  awaiting: number
  onClose: () => void
}) {
  const { t } = useTranslation('plan')
  const reread = useFamilyReread()
  const activate = useMutation({
    mutationFn: () => read(api.POST('/plans/{id}/activate', { params: { path: { id: plan.id } }, body: {} })),
    onSuccess: async () => {
      await reread(plan.familyId)
      toast(t('activate.done'))
      onClose()
    },
  })
  return (
    <ConfirmDialog
      title={t('activate.title')}
      isOpen
      onClose={onClose}
      confirm={t('activate.do')}
      onConfirm={() => activate.mutate()}
      isPending={activate.isPending}
      error={activate.error}
    >
      <p>{t('activate.text')}</p>
      {awaiting > 0 && <p>{t('activate.awaiting', { count: awaiting })}</p>}
    </ConfirmDialog>
  )
}
