import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { api, isProblem, read, teamQuery, type HandOver, type TeamMember, type TeamRole } from '@/api'
import { useMe } from '@/auth'
import { today } from '@/i18n/calendar'
import { Dialog, nonePicked, Notice, toast } from '@/ui'
import { Form, FormSelect, requiredChoice, requiredPick, useDraftForm } from '@/ui/form'
import { StaffField } from './StaffField'
import { groupsOf, handOverDraft, otherRoles } from './team'
import { UnitField } from './UnitField'
import { useTeamChanged } from './useTeamChanged'

const places = [...otherRoles, 'leaves'] as const

const contactOf = (team: readonly TeamMember[]) => groupsOf(team, today()).contact

const start = { userId: nonePicked, unitId: '', stayAs: '' }

/**
 * Somebody else becomes the contact person, in one step. From whom is what stood here when the dialog was opened: when
 * others have handed over meanwhile, whoever is here is told to whom, and decides again.
 */
export function HandOverDialog({
  familyId,
  team,
  onClose,
}: {
  familyId: string
  team: TeamMember[]
  onClose: () => void
}) {
  const { t } = useTranslation('team')
  const me = useMe()
  const queries = useQueryClient()
  const changed = useTeamChanged(familyId)
  const [isOther, setOther] = useState(false)
  const now = contactOf(team)
  const form = useDraftForm({
    draft: handOverDraft(familyId),
    schema: z.object({
      userId: requiredPick(t('staff.notChosen')).refine((id) => id !== now?.userId, {
        error: t('handOver.already'),
      }),
      unitId: z.string(),
      stayAs: now ? requiredChoice(places) : z.string(),
    }),
    defaultValues: start,
    base: now,
  })
  const { control, base: from } = form
  const stayAs = useWatch({ control, name: 'stayAs' })

  // Whoever is on the team already works from somewhere; another choice of unit than that is left alone.
  const suggested = useRef('')
  function suggestUnit(userId: string) {
    const unitId = team.find((member) => member.current && member.userId === userId)?.unit?.id ?? ''
    if (form.getValues('unitId') === suggested.current) form.setValue('unitId', unitId, { shouldDirty: true })
    suggested.current = unitId
  }

  /** Nothing typed is lost: it is tried again from whoever it is now. */
  async function readAgain() {
    const newest = await queries.fetchQuery({ ...teamQuery(familyId), staleTime: 0 })
    form.rebase(contactOf(newest), start, form.getValues())
    setOther(true)
  }

  return (
    <Dialog title={t(from ? 'handOver.title' : 'handOver.first')} isOpen onClose={onClose}>
      {isOther ? (
        <Notice kind="warning" live>
          {from ? t('handOver.other', { name: from.name }) : t('noContact')}
        </Notice>
      ) : (
        from && <p>{t('handOver.text', { name: from.name })}</p>
      )}
      <Form
        form={form}
        submit={t(from ? 'handOver.do' : 'handOver.doFirst')}
        onCancel={onClose}
        inDialog
        onSubmit={async ({ userId, unitId, stayAs }, base) => {
          const leaves = stayAs === 'leaves'
          const body: HandOver = {
            from: base?.id ?? null,
            userId,
            unitId: unitId || null,
            stayAs: base && !leaves ? (stayAs as TeamRole) : null,
          }
          const params = { path: { id: familyId } }
          try {
            const { name } = await read(api.POST('/families/{id}/team/hand-over', { params, body }))
            await changed(leaves && base?.userId === me.id)
            toast(t('handOver.done', { name }))
            onClose()
          } catch (error) {
            if (isProblem(error, 'contact-person-changed')) await readAgain().catch(() => undefined)
            throw error
          }
        }}
      >
        <StaffField
          control={control}
          name="userId"
          label={t('handOver.to')}
          onChosen={({ id }) => suggestUnit(id)}
        />
        <UnitField control={control} name="unitId" />
        {from && (
          <FormSelect
            control={control}
            name="stayAs"
            label={t('handOver.stayAs', { name: from.name })}
            options={places.map((value) => ({
              value,
              label: value === 'leaves' ? t('handOver.leaves') : t(`role.${value}`),
            }))}
          />
        )}
        {stayAs === 'leaves' && from?.userId === me.id && (
          <Notice kind="warning" live>
            {t('remove.you')}
          </Notice>
        )}
      </Form>
    </Dialog>
  )
}
