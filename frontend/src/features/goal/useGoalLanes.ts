import type { Goal, Plan } from '@/api'
import { useTranslation } from 'react-i18next'
import { links } from '@/links'
import { hueOf, spanOf, statusKey, type Person } from './goals'
import { isOpen } from './moves'

/** Everybody's goals as bars in time: a lane for each family member and one for the whole family. */
export function useGoalLanes(
  familyId: string,
  goals: readonly Goal[],
  plan: Pick<Plan, 'status' | 'phases'>,
  people: readonly Person[],
) {
  const { t } = useTranslation(['goal', 'common'])
  const { phases } = plan
  const order = new Map(phases.map(({ id }, i) => [id, i]))
  const bars = goals
    .filter((goal) => goal.phaseId !== null && order.has(goal.phaseId) && goal.status !== 'dropped')
    .sort((a, b) => order.get(a.phaseId!)! - order.get(b.phaseId!)! || a.priority - b.priority)
    .map((goal) => ({
      id: goal.id,
      phaseId: goal.phaseId!,
      ownerId: goal.ownerId,
      title: goal.title,
      note: t(`goal:${statusKey(goal, plan)}`),
      ...spanOf(
        goal,
        phases.find(({ id }) => id === goal.phaseId)!,
      ),
      hue: hueOf(goal.lifeArea),
      area: t(`common:lifeArea.${goal.lifeArea}`),
      isDone: !isOpen(goal),
      href: links.goal(familyId, goal.id),
    }))
  const known = new Set(people.map(({ personId }) => personId))
  const of = (ownerId: string | null) => bars.filter((bar) => bar.ownerId === ownerId)
  const lanes = [
    { id: 'family', name: t('goal:wholeFamily'), bars: of(null) },
    ...people
      .map(({ personId, name, isFormer }) => ({ id: personId, name, isFormer, bars: of(personId) }))
      // Who has left keeps a lane only as long as something stands in it.
      .filter((lane) => !lane.isFormer || lane.bars.length > 0),
    {
      id: 'unknown',
      name: t('goal:unknownOwner'),
      bars: bars.filter(({ ownerId }) => ownerId !== null && !known.has(ownerId)),
    },
  ]
  return lanes.filter(({ id, bars }) => id !== 'unknown' || bars.length > 0)
}
