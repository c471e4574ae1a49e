import { Plus } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Goal, Phase } from '@/api'
import { Button, lazyDialog, Notice } from '@/ui'
import { useOpenDraft } from '@/ui/form'
import { useGoalSetting } from './context'
import { dialogOf, draftsOf, goalDraft, newGoalDraft } from './drafts'
import styles from './GoalBoard.module.css'
import { GoalDialogs } from './GoalDialogs'
import { GoalFailure } from './GoalFailure'
import { GoalList, type GoalActions } from './GoalList'
import { inPlace } from './moves'
import { asksNothing } from './steps'
import { useFollow } from './useFollow'
import type { GoalMoves } from './useGoalMoves'
import { useGoalSteps } from './useGoalSteps'
import { useWords } from './useWords'

const NewGoalDialog = lazyDialog(async () => (await import('./GoalForm')).NewGoalDialog)

/** The goals under their phase in order of priority, and the shelf beside them. */
export function GoalBoard({
  moves,
  phaseActions,
}: {
  moves: GoalMoves
  /** What can be done with the phase itself. */
  phaseActions?: (phase: Phase, goalCount: number) => ReactNode
}) {
  const { t } = useTranslation('goal')
  const { familyId, plan, people, mayChange } = useGoalSetting()
  const { goals } = moves
  const words = useWords(people)
  const steps = useGoalSteps(familyId)
  const [open, setOpen] = useOpenDraft([newGoalDraft(plan.id), ...goals.flatMap(({ id }) => draftsOf(id))])
  const [newIn, setNewIn] = useState<string | null>(plan.phases[0]?.id ?? null)
  const board = useRef<HTMLElement>(null)
  const follow = useFollow(board)

  function close() {
    const goalId = dialogOf(open)?.goalId
    setOpen(null)
    if (goalId) follow(goalId)
  }

  const actions: GoalActions = {
    onEdit: (goal) => setOpen(goalDraft(goal.id, 'edit')),
    onStep: (goal, step) =>
      asksNothing(step)
        ? void steps.take(step, goal).then(() => follow(goal.id))
        : setOpen(goalDraft(goal.id, step)),
    onMove: (to, place, by) => {
      moves.move(to, place)
      follow(to.goalId, by)
    },
  }
  function propose(phaseId: string | null) {
    setNewIn(phaseId)
    setOpen(newGoalDraft(plan.id))
  }
  const parked = inPlace(goals, null)

  return (
    <section ref={board} className={styles.board} aria-labelledby="goals-title">
      <header className={styles.header}>
        <h2 id="goals-title">{t('goals')}</h2>
        {mayChange && (
          <Button icon={<Plus aria-hidden="true" />} onPress={() => propose(currentOf(plan.phases))}>
            {t('propose')}
          </Button>
        )}
      </header>
      {goals.length === 0 && (
        <Notice title={t('empty.title')}>
          {t(plan.phases.length === 0 ? 'empty.noPhases' : 'empty.text')}
        </Notice>
      )}
      <GoalFailure moves={moves} steps={steps} />
      <div className={styles.places}>
        <div className={styles.phases}>
          {plan.phases.map((phase) => {
            const here = inPlace(goals, phase.id)
            const place = words.place(phase)
            return (
              <section key={phase.id} className={styles.phase} aria-labelledby={`phase-${phase.id}`}>
                <div className={styles.phaseHead}>
                  <h3 id={`phase-${phase.id}`}>
                    {place} <PhaseNote phase={phase} goals={here} />
                  </h3>
                  {mayChange && phaseActions?.(phase, here.length)}
                </div>
                <GoalList
                  label={t('listIn', { phase: place })}
                  place={place}
                  phaseId={phase.id}
                  goals={goals}
                  empty={t('emptyPhase')}
                  actions={actions}
                />
                {mayChange && (
                  <Button
                    kind="quiet"
                    className={styles.add}
                    icon={<Plus aria-hidden="true" />}
                    aria-label={t('proposeIn', { phase: place })}
                    onPress={() => propose(phase.id)}
                  >
                    {t('propose')}
                  </Button>
                )}
              </section>
            )
          })}
        </div>
        {(mayChange || parked.length > 0) && (
          <section className={styles.shelf} aria-labelledby="shelf-title">
            <div className={styles.phaseHead}>
              <h3 id="shelf-title">
                {t('parked')} <small>{t('parkedNote')}</small>
              </h3>
            </div>
            <GoalList
              label={t('shelf')}
              place={words.place(null)}
              phaseId={null}
              goals={goals}
              empty={t('emptyShelf')}
              actions={actions}
            />
          </section>
        )}
      </div>
      {open === newGoalDraft(plan.id) && <NewGoalDialog phaseId={newIn} onClose={close} />}
      <GoalDialogs open={open} goals={goals} onClose={close} />
    </section>
  )
}

const currentOf = (phases: readonly Phase[]) =>
  (phases.find(({ status }) => status === 'current') ?? phases.find(({ status }) => status === 'upcoming'))
    ?.id ?? null

/** Whether the phase runs now, and how far its goals are. */
function PhaseNote({ phase, goals }: { phase: Phase; goals: readonly Goal[] }) {
  const { t } = useTranslation('goal')
  const counted = goals.filter(({ status }) => status !== 'dropped')
  const completed = counted.filter(({ status }) => status === 'completed').length
  const notes = [
    phase.status === 'current' && t('now'),
    completed > 0 && t('completed', { completed, count: counted.length }),
  ].filter(Boolean)
  return notes.length > 0 ? <small>{notes.join(' · ')}</small> : null
}
