import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { api, ifMatch, read, useFamilyReread, type Goal, type GoalPatch, type NewGoal } from '@/api'
import { useFormat } from '@/i18n'
import { Columns, Dialog, toast } from '@/ui'
import { changes } from '@/ui/conflict'
import {
  Form,
  FormDate,
  FormRadio,
  FormSelect,
  FormText,
  FormTextArea,
  optionalDate,
  optionalText,
  requiredChoice,
  requiredText,
  useDraftForm,
  type DraftForm,
} from '@/ui/form'
import { useGoalSetting } from './context'
import { goalDraft, newGoalDraft } from './drafts'
import { lifeAreas } from './goals'
import { isOpen } from './moves'
import { useWords } from './useWords'

/** "" is the whole family, and the shelf: what a select can hold instead of null. */
const orNull = () => z.string().transform((id) => id || null)

const fields = {
  title: requiredText(200),
  description: optionalText(4000),
  lifeArea: requiredChoice(lifeAreas),
  ownerId: orNull(),
  phaseId: orNull(),
  targetDate: optionalDate(),
}
const editSchema = z.object(fields)
// In the order of the page: what must be corrected is listed so.
const { title, ...others } = fields
const newSchema = z.object({ title, proposedBy: requiredChoice(['family', 'professional']), ...others })

const valuesOf = (goal: Goal): z.input<typeof editSchema> => ({
  title: goal.title,
  description: goal.description ?? '',
  lifeArea: goal.lifeArea,
  ownerId: goal.ownerId ?? '',
  phaseId: goal.phaseId ?? '',
  targetDate: goal.targetDate ?? '',
})

export function NewGoalDialog({ phaseId, onClose }: { phaseId: string | null; onClose: () => void }) {
  const { t } = useTranslation('goal')
  const { familyId, plan } = useGoalSetting()
  const reread = useFamilyReread()
  const form = useDraftForm({
    draft: newGoalDraft(plan.id),
    schema: newSchema,
    defaultValues: {
      title: '',
      description: '',
      lifeArea: '',
      ownerId: '',
      phaseId: phaseId ?? '',
      targetDate: '',
      proposedBy: '',
    },
  })
  return (
    <Dialog title={t('form.new')} isOpen onClose={onClose}>
      <Form
        form={form}
        submit={t('form.create')}
        onCancel={onClose}
        inDialog
        onSubmit={async (values) => {
          const body = values as NewGoal
          await read(api.POST('/plans/{id}/goals', { params: { path: { id: plan.id } }, body }))
          await reread(familyId)
          toast(t('done.proposed'))
          onClose()
        }}
      >
        <FormText
          control={form.control}
          name="title"
          label={t('form.title')}
          description={t('form.titleHelp')}
        />
        <FormRadio
          control={form.control}
          name="proposedBy"
          label={t('form.proposedBy')}
          description={t('form.agreementNote')}
          options={[
            { value: 'family', label: t('form.family') },
            { value: 'professional', label: t('form.professional') },
          ]}
        />
        <GoalFields form={form as unknown as GoalFormOf} mayPark />
      </Form>
    </Dialog>
  )
}

export function EditGoalDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { t } = useTranslation(['goal', 'common'])
  const { familyId, plan, people } = useGoalSetting()
  const words = useWords(people)
  const format = useFormat()
  const reread = useFamilyReread()
  const form = useDraftForm({
    draft: goalDraft(goal.id, 'edit'),
    schema: editSchema,
    defaultValues: valuesOf(goal),
    base: goal,
  })
  const path = { params: { path: { id: goal.id } } }
  return (
    <Dialog title={t('goal:form.edit')} isOpen onClose={onClose}>
      <Form
        form={form}
        submit={t('common:save')}
        onCancel={onClose}
        inDialog
        onSubmit={async (values, base) => {
          const body = changes(base, values) as GoalPatch
          await read(
            api.PATCH('/goals/{id}', { params: { ...path.params, header: ifMatch(base.version) }, body }),
          )
          await reread(familyId)
          toast(t('goal:done.saved'))
          onClose()
        }}
        conflict={{
          load: async () => {
            const base = await read(api.GET('/goals/{id}', path))
            return { base, values: valuesOf(base) }
          },
          valuesOf,
          fields: [
            { name: 'title', label: t('goal:form.title') },
            { name: 'description', label: t('goal:form.description') },
            {
              name: 'lifeArea',
              label: t('goal:form.lifeArea'),
              show: (area) => t(`common:lifeArea.${area as Goal['lifeArea']}`),
            },
            {
              name: 'ownerId',
              label: t('goal:form.owner'),
              show: (id) => words.owner(String(id)),
              empty: words.owner(null),
            },
            {
              name: 'phaseId',
              label: t('goal:form.phase'),
              show: (id) => words.place(plan.phases.find((phase) => phase.id === id) ?? null),
              empty: words.place(null),
            },
            {
              name: 'targetDate',
              label: t('goal:form.targetDate'),
              show: (date) => format.date(String(date)),
            },
          ],
        }}
      >
        <FormText
          control={form.control}
          name="title"
          label={t('goal:form.title')}
          description={t('goal:form.titleHelp')}
        />
        <GoalFields
          form={form as unknown as GoalFormOf}
          mayPark={isOpen(goal) || goal.parked}
          ownerId={goal.ownerId}
        />
      </Form>
    </Dialog>
  )
}

type GoalFormOf = DraftForm<z.input<typeof editSchema>, z.output<typeof editSchema>, unknown>

/** What is asked of every goal. */
function GoalFields({
  form,
  mayPark,
  ownerId,
}: {
  form: GoalFormOf
  mayPark: boolean
  ownerId?: string | null
}) {
  const { t } = useTranslation(['goal', 'common'])
  const { plan, people } = useGoalSetting()
  const words = useWords(people)
  // Who has left the family gets no new goals, but keeps those they have.
  const owners = people.filter(({ personId, isFormer }) => !isFormer || personId === ownerId)
  return (
    <>
      <Columns least="13rem">
        <FormSelect
          control={form.control}
          name="ownerId"
          label={t('goal:form.owner')}
          options={[
            { value: '', label: t('goal:wholeFamily') },
            ...owners.map(({ personId, name }) => ({ value: personId, label: name })),
          ]}
        />
        <FormSelect
          control={form.control}
          name="lifeArea"
          label={t('goal:form.lifeArea')}
          options={lifeAreas.map((value) => ({ value, label: t(`common:lifeArea.${value}`) }))}
        />
        <FormSelect
          control={form.control}
          name="phaseId"
          label={t('goal:form.phase')}
          options={[
            ...plan.phases.map((phase) => ({ value: phase.id, label: words.place(phase) })),
            ...(mayPark ? [{ value: '', label: t('goal:form.shelf') }] : []),
          ]}
        />
        <FormDate control={form.control} name="targetDate" label={t('goal:form.targetDate')} optional />
      </Columns>
      <FormTextArea
        control={form.control}
        name="description"
        label={t('goal:form.description')}
        maxLength={4000}
        optional
      />
    </>
  )
}
