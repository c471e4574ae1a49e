import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { api, isProblem, Problem, type Programme } from '@/api'
import { Dialog, nonePicked, toast } from '@/ui'
import { Form, requiredPick, useDraftForm } from '@/ui/form'
import { StaffField } from '../StaffField'
import { appointDraft, useLeadersChanged } from './queries'

export function AppointDialog({ programme, onClose }: { programme: Programme; onClose: () => void }) {
  const { t } = useTranslation('leaders')
  const changed = useLeadersChanged()
  const form = useDraftForm({
    draft: appointDraft(programme.id),
    schema: z.object({ userId: requiredPick(t('appoint.pick')) }),
    defaultValues: { userId: nonePicked },
  })

  async function appoint(userId: string) {
    try {
      await api.PUT('/programmes/{id}/leaders/{userId}', { params: { path: { id: programme.id, userId } } })
    } catch (error) {
      // The programme is there: it is the person who no longer works with families.
      if (!isProblem(error, 'not-found')) throw error
      throw new Problem('validation', 400, [{ field: 'userId', code: 'unknown-reference' }])
    }
  }

  return (
    <Dialog title={t('appoint.title')} isOpen onClose={onClose}>
      <p>{t('appoint.text', { programme: programme.name })}</p>
      <Form
        form={form}
        submit={t('appoint.do')}
        onCancel={onClose}
        inDialog
        onSubmit={async ({ userId }) => {
          const name = form.getValues('userId.text')
          await appoint(userId)
          await changed(programme.id)
          toast(t('appoint.done', { name }))
          onClose()
        }}
      >
        <StaffField control={form.control} name="userId" label={t('appoint.who')} />
      </Form>
    </Dialog>
  )
}
