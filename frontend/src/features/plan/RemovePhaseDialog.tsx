import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ifMatch, isProblem, useFamilyReread, type Phase } from '@/api'
import { useFormat } from '@/i18n'
import { ConfirmDialog, Notice, toast } from '@/ui'
import { heirOf } from './phases'

/** Who takes over the phase's time and goals is said before it is removed. */
export function RemovePhaseDialog({
  phase,
  phases,
  goalCount,
  onClose,
}: {
  phase: Phase
  phases: readonly Phase[]
  goalCount: number
  onClose: () => void
}) {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const reread = useFamilyReread()
  const heir = heirOf(phases, phase.id)
  const remove = useMutation({
    mutationFn: () =>
      api.DELETE('/phases/{id}', { params: { path: { id: phase.id }, header: ifMatch(phase.version) } }),
    onSuccess: async () => {
      await reread(phase.familyId)
      toast(t('phase.removed'))
      onClose()
    },
    onError: (error) => isProblem(error, 'stale-version') && void reread(phase.familyId),
  })
  const isStale = isProblem(remove.error, 'stale-version')
  return (
    <ConfirmDialog
      title={t('phase.removeTitle', { title: phase.title })}
      isOpen
      onClose={onClose}
      confirm={t('phase.remove')}
      onConfirm={() => remove.mutate()}
      danger
      isPending={remove.isPending}
      error={isStale ? null : remove.error}
    >
      {isStale && (
        <Notice kind="warning" live>
          {t('phase.changedMeanwhile')}
        </Notice>
      )}
      {heir ? (
        <>
          <p>
            {t('phase.removeText', {
              heir: heir.title,
              dates: format.dates(phase.startDate, phase.endDate),
            })}
          </p>
          <p>{t('phase.removeGoals', { count: goalCount, heir: heir.title })}</p>
        </>
      ) : (
        <>
          <p>{t('phase.removeLast')}</p>
          {goalCount > 0 && <p>{t('phase.parkGoals', { count: goalCount })}</p>}
        </>
      )}
    </ConfirmDialog>
  )
}
