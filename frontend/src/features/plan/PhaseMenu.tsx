import { Ellipsis, Pencil, SplitSquareHorizontal, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Phase, Plan } from '@/api'
import { IconButton, lazyDialog, Menu, MenuItem } from '@/ui'
import { useOpenDraft } from '@/ui/form'
import { phaseDrafts } from './drafts'

const EditPhaseDialog = lazyDialog(async () => (await import('./PhaseDialogs')).EditPhaseDialog)
const SplitPhaseDialog = lazyDialog(async () => (await import('./PhaseDialogs')).SplitPhaseDialog)
const RemovePhaseDialog = lazyDialog(async () => (await import('./RemovePhaseDialog')).RemovePhaseDialog)

/** What can be done with one phase. An active plan keeps at least one. */
export function PhaseMenu({ phase, plan, goalCount }: { phase: Phase; plan: Plan; goalCount: number }) {
  const { t } = useTranslation('plan')
  const drafts = phaseDrafts(phase.id)
  const [open, setOpen] = useOpenDraft(Object.values(drafts))
  const close = () => setOpen(null)
  const name = t('phase.name', { sequence: phase.sequence, title: phase.title })
  const isOneDay = phase.startDate === phase.endDate
  const mayRemove = plan.status === 'draft' || plan.phases.length > 1
  return (
    <>
      <Menu
        trigger={
          <IconButton label={t('phase.actions', { phase: name })}>
            <Ellipsis aria-hidden="true" />
          </IconButton>
        }
      >
        <MenuItem icon={<Pencil aria-hidden="true" />} onAction={() => setOpen(drafts.edit)}>
          {t('phase.edit')}
        </MenuItem>
        {isOneDay ? null : (
          <MenuItem
            icon={<SplitSquareHorizontal aria-hidden="true" />}
            onAction={() => setOpen(drafts.split)}
          >
            {t('phase.split')}
          </MenuItem>
        )}
        {mayRemove ? (
          <MenuItem danger icon={<Trash2 aria-hidden="true" />} onAction={() => setOpen(drafts.remove)}>
            {t('phase.remove')}
          </MenuItem>
        ) : null}
      </Menu>
      {open === drafts.edit && <EditPhaseDialog phase={phase} phases={plan.phases} onClose={close} />}
      {open === drafts.split && <SplitPhaseDialog phase={phase} onClose={close} />}
      {open === drafts.remove && (
        <RemovePhaseDialog phase={phase} phases={plan.phases} goalCount={goalCount} onClose={close} />
      )}
    </>
  )
}
