import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { api, read, useFamilyReread, type Goal } from '@/api'
import { today } from '@/i18n/calendar'
import { Dialog, toast, type Achievement } from '@/ui'
import {
  Form,
  FormDate,
  FormScale,
  FormTextArea,
  optionalText,
  requiredDate,
  requiredText,
  useDraftForm,
} from '@/ui/form'
import { goalDraft } from './drafts'

type Props = { goal: Goal; onClose: () => void }

const pastDate = (future: string) => requiredDate().refine((date) => date <= today(), { error: future })

function useDone({ goal, onClose }: Props) {
  const { t } = useTranslation('goal')
  const reread = useFamilyReread()
  return async (step: 'agree' | 'drop' | 'reopen' | 'evaluate') => {
    await reread(goal.familyId)
    toast(t(`done.${step}`))
    onClose()
  }
}

/** The family says yes: when, and how. */
export function AgreeDialog({ goal, onClose }: Props) {
  const { t } = useTranslation('goal')
  const done = useDone({ goal, onClose })
  const form = useDraftForm({
    draft: goalDraft(goal.id, 'agree'),
    schema: z.object({ agreedOn: pastDate(t('agree.future')), note: optionalText(4000) }),
    defaultValues: { agreedOn: today(), note: '' },
  })
  return (
    <Dialog title={t('step.agree')} isOpen onClose={onClose}>
      <About goal={goal}>{t(`agree.text.${goal.proposedBy}`)}</About>
      <Form
        form={form}
        submit={t('agree.do')}
        onCancel={onClose}
        inDialog
        onSubmit={async ({ agreedOn, note }) => {
          const body = { agreedOn, ...(note && { note }) }
          await read(api.POST('/goals/{id}/agree', { params: { path: { id: goal.id } }, body }))
          await done('agree')
        }}
      >
        <FormDate control={form.control} name="agreedOn" label={t('agree.agreedOn')} max={today()} />
        <FormTextArea
          control={form.control}
          name="note"
          label={t('agree.note')}
          description={t('agree.noteHelp')}
          maxLength={4000}
          optional
        />
      </Form>
    </Dialog>
  )
}

/** Dropping and reopening both ask why. */
export function ReasonDialog({ goal, onClose, step }: Props & { step: 'drop' | 'reopen' }) {
  const { t } = useTranslation('goal')
  const done = useDone({ goal, onClose })
  const form = useDraftForm({
    draft: goalDraft(goal.id, step),
    schema: z.object({ reason: requiredText(1000) }),
    defaultValues: { reason: '' },
  })
  return (
    <Dialog title={t(`step.${step}`)} isOpen onClose={onClose}>
      <About goal={goal}>{t(`${step}.text`)}</About>
      <Form
        form={form}
        submit={t(`${step}.do`)}
        onCancel={onClose}
        inDialog
        onSubmit={async (body) => {
          const request = { params: { path: { id: goal.id } }, body }
          await read(
            step === 'drop' ? api.POST('/goals/{id}/drop', request) : api.POST('/goals/{id}/reopen', request),
          )
          await done(step)
        }}
      >
        <FormTextArea
          control={form.control}
          name="reason"
          label={t(`${step}.reason`)}
          description={t('reasonHelp')}
          maxLength={1000}
        />
      </Form>
    </Dialog>
  )
}

/** How it goes, on the goal-attainment scale. */
export function EvaluateDialog({ goal, onClose }: Props) {
  const { t } = useTranslation('goal')
  const done = useDone({ goal, onClose })
  const form = useDraftForm({
    draft: goalDraft(goal.id, 'evaluate'),
    schema: z.object({
      achievement: z
        .custom<Achievement | null>()
        .refine((value) => value !== null, { error: 'required' })
        .transform((value) => value as Achievement),
      note: optionalText(4000),
      evaluatedOn: pastDate(t('agree.future')),
    }),
    defaultValues: { achievement: null, note: '', evaluatedOn: today() },
  })
  return (
    <Dialog title={t('step.evaluate')} isOpen onClose={onClose} wide>
      <About goal={goal} />
      <Form
        form={form}
        submit={t('evaluate.do')}
        onCancel={onClose}
        inDialog
        onSubmit={async ({ achievement, note, evaluatedOn }) => {
          const body = { achievement, evaluatedOn, ...(note && { note }) }
          await read(api.POST('/goals/{id}/evaluations', { params: { path: { id: goal.id } }, body }))
          await done('evaluate')
        }}
      >
        <FormScale control={form.control} name="achievement" label={t('evaluate.achievement')} />
        <FormTextArea
          control={form.control}
          name="note"
          label={t('evaluate.note')}
          description={t('evaluate.noteHelp')}
          maxLength={4000}
          optional
        />
        <FormDate control={form.control} name="evaluatedOn" label={t('evaluate.evaluatedOn')} max={today()} />
      </Form>
    </Dialog>
  )
}

function About({ goal, children }: { goal: Goal; children?: string }) {
  return (
    <div>
      <p>
        <strong>{goal.title}</strong>
      </p>
      {children && <p>{children}</p>}
    </div>
  )
}
