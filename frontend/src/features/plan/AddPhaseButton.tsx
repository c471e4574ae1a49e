import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '@/api'
import { Button, lazyDialog } from '@/ui'

const AddPhaseDialog = lazyDialog(async () => (await import('./PhaseDialogs')).AddPhaseDialog)

/** The way out of an empty timeline. */
export function AddPhaseButton({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon={<Plus aria-hidden="true" />} onPress={() => setOpen(true)}>
        {t('phase.add')}
      </Button>
      {isOpen && <AddPhaseDialog plan={plan} onClose={() => setOpen(false)} />}
    </>
  )
}
