import { GripVertical } from 'lucide-react'
import { DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Goal } from '@/api'
import { Button, IconButton } from '@/ui'
import { useGoalSetting } from './context'
import styles from './GoalBoard.module.css'
import { GoalCard } from './GoalCard'
import { GoalMenu } from './GoalMenu'
import { KeepsFocus } from './KeepsFocus'
import { dropped, inPlace, mayLieIn, type Move } from './moves'
import { nextStep, type Step } from './steps'

/** Kept apart from text and links that somebody drags into the page. */
const kind = 'application/x-familieplan-goal'

export type GoalActions = {
  onStep: (goal: Goal, step: Step) => void
  onEdit: (goal: Goal) => void
  onMove: (move: Move, place: string, by?: 'menu' | 'handle') => void
}

/**
 * The goals of one phase, or of the shelf. Dragging is React Aria's: by mouse, by finger, and by keyboard and
 * screen reader from the handle. Whoever does not drag has the menu.
 */
export function GoalList({
  label,
  place,
  phaseId,
  goals,
  empty,
  actions,
}: {
  label: string
  /** What this list is called when a goal is moved to it. */
  place: string
  phaseId: string | null
  goals: readonly Goal[]
  empty: string
  actions: GoalActions
}) {
  const { t } = useTranslation('goal')
  const { mayChange } = useGoalSetting()
  const here = inPlace(goals, phaseId)

  function drop(goalId: string, beside?: { id: string; after: boolean }) {
    const goal = goals.find(({ id }) => id === goalId)
    if (goal && mayLieIn(goal, phaseId))
      actions.onMove({ goalId, ...dropped(goalId, goals, phaseId, beside) }, place, 'handle')
  }
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [kind]: String(key) })),
    acceptedDragTypes: [kind],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      const [key] = keys
      if (key !== undefined)
        drop(String(key), { id: String(target.key), after: target.dropPosition === 'after' })
    },
    onInsert: ({ items, target }) => {
      void textOf(items).then(
        (id) => id && drop(id, { id: String(target.key), after: target.dropPosition === 'after' }),
      )
    },
    onRootDrop: ({ items }) => {
      void textOf(items).then((id) => id && drop(id))
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.indicator} />,
  })

  return (
    <GridList
      // A list that can be dragged in cannot turn into one that cannot: it is another one.
      key={String(mayChange)}
      aria-label={label}
      className={styles.goals}
      items={here}
      // What depends on more than the goal itself: its neighbours and what the role may do.
      dependencies={[goals, mayChange, actions]}
      keyboardNavigationBehavior="tab"
      dragAndDropHooks={mayChange ? dragAndDropHooks : undefined}
      renderEmptyState={() => <p className={styles.nothing}>{empty}</p>}
    >
      {(goal) => (
        <GridListItem id={goal.id} textValue={goal.title} className={styles.item}>
          <GoalCard
            goal={goal}
            tools={
              mayChange && (
                <>
                  <IconButton slot="drag" label={t('drag', { goal: goal.title })} className={styles.handle}>
                    <GripVertical aria-hidden="true" />
                  </IconButton>
                  <KeepsFocus>
                    <GoalMenu
                      goal={goal}
                      goals={goals}
                      onStep={(step) => actions.onStep(goal, step)}
                      onEdit={() => actions.onEdit(goal)}
                      onMove={actions.onMove}
                    />
                  </KeepsFocus>
                </>
              )
            }
            next={mayChange && <NextStep goal={goal} onStep={(step) => actions.onStep(goal, step)} />}
          />
        </GridListItem>
      )}
    </GridList>
  )
}

type Dropped = { kind: string; types?: Set<string | symbol>; getText?: (type: string) => Promise<string> }

async function textOf(items: readonly unknown[]) {
  const [item] = items as Dropped[]
  return item?.kind === 'text' && item.types?.has(kind) ? item.getText?.(kind) : undefined
}

/** The one thing that usually comes next, without opening a menu. */
function NextStep({ goal, onStep }: { goal: Goal; onStep: (step: Step) => void }) {
  const { t } = useTranslation('goal')
  const step = nextStep(goal)
  if (step !== 'agree' && step !== 'start' && step !== 'evaluate' && step !== 'resume') return null
  return (
    <Button kind="quiet" onPress={() => onStep(step)} aria-label={`${t(`quick.${step}`)}: ${goal.title}`}>
      {t(`quick.${step}`)}
    </Button>
  )
}
