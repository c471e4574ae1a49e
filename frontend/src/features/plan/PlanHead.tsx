import { Ellipsis, Pencil, Plus, SquareCheckBig } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Overview, Plan } from '@/api'
import { useCan } from '@/auth'
import { useFormat } from '@/i18n'
import { links } from '@/links'
import { Button, IconButton, lazyDialog, LinkButton, Menu, MenuItem } from '@/ui'
import { useOpenDraft } from '@/ui/form'
import { ClosedNote, DraftChecklist, OtherPlan, Reminders } from './PlanNotes'
import { isReady, readiness, type AskingGoals, type GoalCounts } from './nextSteps'
import { planDrafts } from './drafts'
import styles from './PlanHead.module.css'
import { PlanStatusTag } from './PlanStatusTag'

const ActivatePlanDialog = lazyDialog(async () => (await import('./ActivatePlanDialog')).ActivatePlanDialog)
const AddPhaseDialog = lazyDialog(async () => (await import('./PhaseDialogs')).AddPhaseDialog)
const ClosePlanDialog = lazyDialog(async () => (await import('./ClosePlanDialog')).ClosePlanDialog)
const EditPlanDialog = lazyDialog(async () => (await import('./EditPlanDialog')).EditPlanDialog)

/** What the plan is, how far it is, and the one thing to do next. */
export function PlanHead({
  plan,
  plans,
  goals,
  asking,
  heading: Heading = 'h2',
}: {
  plan: Plan
  plans: Overview['plans']
  goals: GoalCounts & { total: number }
  asking: AskingGoals
  heading?: 'h1' | 'h2'
}) {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const mayWrite = useCan('families.write')
  const navigate = useNavigate()
  const drafts = planDrafts(plan.id)
  const [open, setOpen] = useOpenDraft(Object.values(drafts))
  const close = () => setOpen(null)
  const ready = readiness(plan, goals, plans)
  const hasDraft = plans.some(({ status }) => status === 'draft')

  return (
    <section className={styles.head} aria-labelledby="plan-title">
      <div className={styles.top}>
        <div className={styles.what}>
          <Heading id="plan-title" className={styles.title}>
            {plan.title}
          </Heading>
          <p className={styles.facts}>
            <PlanStatusTag status={plan.status} />
            <span>{format.dates(plan.startDate, plan.endDate)}</span>
            {plan.phases.length > 0 && <span>{t('phases', { count: plan.phases.length })}</span>}
          </p>
        </div>
        {mayWrite && (
          <div className={styles.actions}>
            {plan.status === 'draft' && (
              <Button
                kind={isReady(ready) ? 'primary' : 'secondary'}
                isDisabled={!isReady(ready)}
                onPress={() => setOpen(drafts.activate)}
              >
                {t('activate.do')}
              </Button>
            )}
            {plan.status === 'closed' && !hasDraft && (
              <LinkButton kind="primary" to={links.newPlan(plan.familyId)}>
                {t('makeNew')}
              </LinkButton>
            )}
            {plan.status !== 'closed' && (
              <Menu
                trigger={
                  <IconButton kind="secondary" label={t('actions')}>
                    <Ellipsis aria-hidden="true" />
                  </IconButton>
                }
              >
                <MenuItem icon={<Pencil aria-hidden="true" />} onAction={() => setOpen(drafts.edit)}>
                  {t('edit.open')}
                </MenuItem>
                <MenuItem icon={<Plus aria-hidden="true" />} onAction={() => setOpen(drafts.addPhase)}>
                  {t('phase.add')}
                </MenuItem>
                {plan.status === 'active' ? (
                  <MenuItem
                    icon={<SquareCheckBig aria-hidden="true" />}
                    onAction={() => setOpen(drafts.close)}
                  >
                    {t('close.do')}
                  </MenuItem>
                ) : null}
                {plan.status === 'active' && !hasDraft ? (
                  <MenuItem
                    icon={<Plus aria-hidden="true" />}
                    onAction={() => void navigate(links.newPlan(plan.familyId))}
                  >
                    {t('makeNew')}
                  </MenuItem>
                ) : null}
              </Menu>
            )}
          </div>
        )}
      </div>
      {plan.status === 'draft' && <DraftChecklist readiness={ready} goals={goals} />}
      {plan.status === 'active' && <Reminders plan={plan} goals={goals} asking={asking} />}
      {plan.status === 'closed' && <ClosedNote plan={plan} />}
      <OtherPlan plan={plan} plans={plans} />
      {open === drafts.edit && <EditPlanDialog plan={plan} onClose={close} />}
      {open === drafts.addPhase && <AddPhaseDialog plan={plan} onClose={close} />}
      {open === drafts.activate && (
        <ActivatePlanDialog plan={plan} awaiting={goals.awaiting} onClose={close} />
      )}
      {open === drafts.close && <ClosePlanDialog plan={plan} onClose={close} />}
    </section>
  )
}
