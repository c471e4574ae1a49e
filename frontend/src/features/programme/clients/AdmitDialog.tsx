import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { api, type Programme } from '@/api'
import { Dialog, toast } from '@/ui'
import { Form, FormText, requiredText, useDraftForm } from '@/ui/form'
import { clientDraft, useClientsChanged } from './queries'

/** It stands in an address, and the identity provider has none with a space in it. */
const writable = /^[^\s/\\?#%]*$/

export function AdmitDialog({ programme, onClose }: { programme: Programme; onClose: () => void }) {
  const { t } = useTranslation('programme')
  const changed = useClientsChanged(programme.id)
  const form = useDraftForm({
    draft: clientDraft(programme.id),
    schema: z.object({ clientId: requiredText(255).regex(writable, t('clients.admit.format')) }),
    defaultValues: { clientId: '' },
  })
  return (
    <Dialog title={t('clients.admit.title')} isOpen onClose={onClose}>
      <p>{t('clients.admit.text', { programme: programme.name })}</p>
      <Form
        form={form}
        submit={t('clients.admit.do')}
        onCancel={onClose}
        inDialog
        onSubmit={async ({ clientId }) => {
          const params = { path: { id: programme.id, clientId } }
          await api.PUT('/programmes/{id}/clients/{clientId}', { params })
          await changed()
          toast(t('clients.admit.done', { clientId }))
          onClose()
        }}
      >
        <FormText
          control={form.control}
          name="clientId"
          label={t('clients.admit.clientId')}
          description={t('clients.admit.help')}
          autoComplete="off"
          spellCheck="false"
        />
      </Form>
    </Dialog>
  )
}
