import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { api, ifMatch, read, type Family } from '@/api'
import { Dialog, toast } from '@/ui'
import { Form, FormText, requiredText, useDraftForm } from '@/ui/form'
import { nameDraft } from './drafts'
import { readFamily, useFamilyChanged } from './useFamily'

const schema = z.object({ name: requiredText(200) })
const valuesOf = ({ name }: Pick<Family, 'name'>) => ({ name })

export function FamilyNameDialog({ family, onClose }: { family: Family; onClose: () => void }) {
  const { t } = useTranslation(['family', 'common'])
  const changed = useFamilyChanged()
  const form = useDraftForm({
    draft: nameDraft(family.id),
    schema,
    defaultValues: valuesOf(family),
    base: family,
  })
  return (
    <Dialog title={t('name.edit')} isOpen onClose={onClose}>
      <Form
        form={form}
        submit={t('common:save')}
        onCancel={onClose}
        inDialog
        conflict={{
          load: async () => {
            const newest = await readFamily(family.id)
            return { base: newest, values: valuesOf(newest) }
          },
          valuesOf,
          fields: [{ name: 'name', label: t('name.label') }],
        }}
        onSubmit={async (body, base) => {
          const path = { id: family.id }
          await read(api.PATCH('/families/{id}', { params: { path, header: ifMatch(base.version) }, body }))
          void changed(family.id)
          toast(t('name.saved'))
          onClose()
        }}
      >
        <FormText
          control={form.control}
          name="name"
          label={t('name.label')}
          description={t('name.help')}
          autoComplete="off"
        />
      </Form>
    </Dialog>
  )
}
