/* eslint-disable i18next/no-literal-string -- for developers only; never part of a build */
import { z } from 'zod'
import { Problem } from '@/api'
import { Card, toast } from '@/ui'
import {
  Form,
  FormDate,
  FormSelect,
  FormText,
  FormTextArea,
  optionalDate,
  optionalText,
  requiredChoice,
  requiredText,
  useDraftForm,
} from '@/ui/form'
import { areas } from './areas'

const schema = z.object({
  title: requiredText(200),
  focus: optionalText(500),
  area: requiredChoice(['work', 'school', 'leisure']),
  from: optionalDate(),
})

/** A form that keeps what is typed; the titles »fejl« and »felt« are refused. */
export function GalleryForm() {
  const form = useDraftForm({
    draft: 'gallery',
    schema,
    defaultValues: { title: '', focus: '', area: '', from: '' },
  })
  return (
    <Card title="Formular">
      <Form
        form={form}
        submit="Gem"
        onCancel={() => {}}
        onSubmit={async ({ title }) => {
          await new Promise((done) => setTimeout(done, 1200))
          if (title === 'fejl') throw new Problem('unavailable', 503)
          if (title === 'felt') throw new Problem('validation', 400, [{ field: 'focus', code: 'size' }])
          toast('Gemt')
        }}
      >
        <FormText control={form.control} name="title" label="Titel" />
        <FormTextArea control={form.control} name="focus" label="Fokus" optional />
        <FormSelect control={form.control} name="area" label="Livsområde" options={areas} />
        <FormDate control={form.control} name="from" label="Fra" optional />
      </Form>
    </Card>
  )
}
