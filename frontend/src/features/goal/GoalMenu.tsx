import {
  Archive,
  ArchiveRestore,
  ArrowDown,
  ArrowRight,
  ArrowUp,
  CircleCheckBig,
  CircleX,
  Ellipsis,
  Gauge,
  Handshake,
  Pencil,
  Play,
  RotateCcw,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Goal } from '@/api'
import { IconButton, Menu, MenuItem, MenuSection } from '@/ui'
import { useGoalSetting } from './context'
import { step as stepAside, targets, type Move } from './moves'
import { stepsOf, type Step } from './steps'
import { useWords } from './useWords'

const icons: Record<Step, typeof Play> = {
  agree: Handshake,
  start: Play,
  evaluate: Gauge,
  complete: CircleCheckBig,
  park: Archive,
  resume: ArchiveRestore,
  reopen: RotateCcw,
  drop: CircleX,
}

/** Everything that can be done with a goal, moving it too: what the mouse drags, the keyboard chooses here. */
export function GoalMenu({
  goal,
  goals,
  onStep,
  onEdit,
  onMove,
}: {
  goal: Goal
  goals: readonly Goal[]
  onStep: (step: Step) => void
  onEdit: () => void
  onMove: (move: Move, place: string) => void
}) {
  const { t } = useTranslation('goal')
  const { plan, people } = useGoalSetting()
  const words = useWords(people)
  const [up, down] = [stepAside(goal, goals, -1), stepAside(goal, goals, 1)]
  const here = words.place(plan.phases.find(({ id }) => id === goal.phaseId) ?? null)
  // Parking and taking up again are offered with the other places; dropping comes last.
  const steps = stepsOf(goal).filter((step) => step !== 'park' && step !== 'resume' && step !== 'drop')
  const last = stepsOf(goal).filter((step) => step === 'drop')
  const stepItem = (step: Step) => {
    const Icon = icons[step]
    return (
      <MenuItem
        key={step}
        id={step}
        danger={step === 'drop'}
        icon={<Icon aria-hidden="true" />}
        onAction={() => onStep(step)}
      >
        {t(`step.${step}`)}
      </MenuItem>
    )
  }
  return (
    <Menu
      trigger={
        <IconButton label={t('menu', { goal: goal.title })}>
          <Ellipsis aria-hidden="true" />
        </IconButton>
      }
    >
      <MenuSection>
        {steps.map(stepItem)}
        <MenuItem id="edit" icon={<Pencil aria-hidden="true" />} onAction={onEdit}>
          {t('edit')}
        </MenuItem>
        {last.map(stepItem)}
      </MenuSection>
      <MenuSection heading={t('move.heading')}>
        {up ? (
          <MenuItem
            id="up"
            icon={<ArrowUp aria-hidden="true" />}
            onAction={() => onMove({ goalId: goal.id, ...up }, here)}
          >
            {t('move.up')}
          </MenuItem>
        ) : null}
        {down ? (
          <MenuItem
            id="down"
            icon={<ArrowDown aria-hidden="true" />}
            onAction={() => onMove({ goalId: goal.id, ...down }, here)}
          >
            {t('move.down')}
          </MenuItem>
        ) : null}
        {targets(goal, goals, plan.phases).map(({ phase, place }) => {
          const Icon = phase ? ArrowRight : Archive
          return (
            <MenuItem
              key={phase?.id ?? 'shelf'}
              id={phase?.id ?? 'shelf'}
              icon={<Icon aria-hidden="true" />}
              onAction={() => onMove({ goalId: goal.id, ...place }, words.place(phase))}
            >
              {phase ? t('move.to', { place: words.place(phase) }) : t('step.park')}
            </MenuItem>
          )
        })}
      </MenuSection>
    </Menu>
  )
}
