import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { api, ifMatch, read, useFamilyReread, type Phase, type Plan } from '@/api'
import { useFormat } from '@/i18n'
import { addDays } from '@/i18n/calendar'
import { Columns, Dialog, toast } from '@/ui'
import { changes } from '@/ui/conflict'
import {
  Form,
  FormDate,
  FormText,
  FormTextArea,
  requiredDate,
  requiredText,
  useDraftForm,
  useRecheck,
} from '@/ui/form'
import { phaseDrafts, planDrafts } from './drafts'
import { middle, nextSpan } from './phases'

const words = { title: requiredText(200), focus: requiredText(500) }
const dates = { startDate: requiredDate(), endDate: requiredDate() }

const inOrder = (endBeforeStart: string) =>
  z.object({ ...words, ...dates }).refine(({ startDate, endDate }) => endDate >= startDate, {
    path: ['endDate'],
    error: endBeforeStart,
  })

const valuesOf = ({ title, focus, startDate, endDate }: Phase) => ({ title, focus, startDate, endDate })

/** Title, focus and boundaries; the form says whom a moved boundary moves. */
export function EditPhaseDialog({
  phase,
  phases,
  onClose,
}: {
  phase: Phase
  phases: readonly Phase[]
  onClose: () => void
}) {
  const { t } = useTranslation(['plan', 'common'])
  const format = useFormat()
  const reread = useFamilyReread()
  const form = useDraftForm({
    draft: phaseDrafts(phase.id).edit,
    schema: inOrder(t('plan:phase.endBeforeStart')),
    defaultValues: valuesOf(phase),
    base: phase,
  })
  useRecheck(form, 'startDate', 'endDate')
  const path = { params: { path: { id: phase.id } } }
  const previous = phases.find(({ sequence }) => sequence === phase.sequence - 1)
  const next = phases.find(({ sequence }) => sequence === phase.sequence + 1)
  const date = (value: unknown) => format.date(String(value))
  return (
    <Dialog title={t('plan:phase.editTitle', { sequence: phase.sequence })} isOpen onClose={onClose}>
      <Form
        form={form}
        submit={t('common:save')}
        onCancel={onClose}
        inDialog
        onSubmit={async (values, base) => {
          const body = changes(valuesOf(base), values)
          await read(
            api.PATCH('/phases/{id}', { params: { ...path.params, header: ifMatch(base.version) }, body }),
          )
          await reread(phase.familyId)
          toast(t('plan:phase.saved'))
          onClose()
        }}
        conflict={{
          load: async () => {
            const base = await read(api.GET('/phases/{id}', path))
            return { base, values: valuesOf(base) }
          },
          valuesOf,
          fields: [
            { name: 'title', label: t('plan:phase.title') },
            { name: 'focus', label: t('plan:phase.focus') },
            { name: 'startDate', label: t('plan:phase.startDate'), show: date },
            { name: 'endDate', label: t('plan:phase.endDate'), show: date },
          ],
        }}
      >
        <FormText control={form.control} name="title" label={t('plan:phase.title')} />
        <FormTextArea
          control={form.control}
          name="focus"
          label={t('plan:phase.focus')}
          description={t('plan:phase.focusHelp')}
          maxLength={500}
        />
        <Columns least="13rem">
          <FormDate
            control={form.control}
            name="startDate"
            label={t('plan:phase.startDate')}
            description={previous && t('plan:phase.movesPrevious', { title: previous.title })}
          />
          <FormDate
            control={form.control}
            name="endDate"
            label={t('plan:phase.endDate')}
            description={next && t('plan:phase.movesNext', { title: next.title })}
          />
        </Columns>
      </Form>
    </Dialog>
  )
}

/** A phase at the end of the plan; its beginning is given by the one before it. */
export function AddPhaseDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const reread = useFamilyReread()
  const span = nextSpan(plan.phases, plan.startDate)
  const form = useDraftForm({
    draft: planDrafts(plan.id).addPhase,
    schema: z
      .object({ ...words, endDate: requiredDate() })
      .refine(({ endDate }) => endDate >= span.startDate, {
        path: ['endDate'],
        error: t('phase.endBeforeStart'),
      }),
    defaultValues: { title: '', focus: '', endDate: span.endDate },
  })
  return (
    <Dialog title={t('phase.addTitle')} isOpen onClose={onClose}>
      <p>
        {t(plan.phases.length ? 'phase.addHelp' : 'phase.addFirstHelp', {
          date: format.date(span.startDate),
        })}
      </p>
      <Form
        form={form}
        submit={t('phase.add')}
        onCancel={onClose}
        inDialog
        onSubmit={async (values) => {
          const body = { ...values, startDate: span.startDate }
          await read(api.POST('/plans/{id}/phases', { params: { path: { id: plan.id } }, body }))
          await reread(plan.familyId)
          toast(t('phase.added'))
          onClose()
        }}
      >
        <FormText control={form.control} name="title" label={t('phase.title')} />
        <FormTextArea
          control={form.control}
          name="focus"
          label={t('phase.focus')}
          description={t('phase.focusHelp')}
          maxLength={500}
        />
        <FormDate control={form.control} name="endDate" label={t('phase.endDate')} />
      </Form>
    </Dialog>
  )
}

/** Cuts a phase in two; what is typed is the second part. */
export function SplitPhaseDialog({ phase, onClose }: { phase: Phase; onClose: () => void }) {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const reread = useFamilyReread()
  const first = addDays(phase.startDate, 1)
  const range = t('phase.splitRange', { from: format.date(first), to: format.date(phase.endDate) })
  const form = useDraftForm({
    draft: phaseDrafts(phase.id).split,
    schema: z.object({
      ...words,
      startDate: requiredDate().refine((day) => first <= day && day <= phase.endDate, { error: range }),
    }),
    defaultValues: { startDate: middle(phase), title: '', focus: '' },
  })
  return (
    <Dialog title={t('phase.splitTitle', { sequence: phase.sequence })} isOpen onClose={onClose}>
      <p>{t('phase.splitHelp', { title: phase.title })}</p>
      <Form
        form={form}
        submit={t('phase.splitDo')}
        onCancel={onClose}
        inDialog
        onSubmit={async (body) => {
          await read(api.POST('/phases/{id}/split', { params: { path: { id: phase.id } }, body }))
          await reread(phase.familyId)
          toast(t('phase.splitDone'))
          onClose()
        }}
      >
        <FormDate
          control={form.control}
          name="startDate"
          label={t('phase.splitStart')}
          description={range}
          min={first}
          max={phase.endDate}
        />
        <FormText control={form.control} name="title" label={t('phase.title')} />
        <FormTextArea
          control={form.control}
          name="focus"
          label={t('phase.focus')}
          description={t('phase.focusHelp')}
          maxLength={500}
        />
      </Form>
    </Dialog>
  )
}
