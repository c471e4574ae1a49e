import { useTranslation } from 'react-i18next'
import type { Phase } from '@/api'
import type { Person } from './goals'

/** How goals, owners and places are called. */
export function useWords(people: readonly Person[]) {
  const { t } = useTranslation('goal')
  return {
    owner: (ownerId: string | null) =>
      ownerId === null
        ? t('wholeFamily')
        : (people.find(({ personId }) => personId === ownerId)?.name ?? t('unknownOwner')),
    place: (phase: Pick<Phase, 'sequence' | 'title'> | null) =>
      phase ? t('move.phase', { sequence: phase.sequence, title: phase.title }) : t('move.shelf'),
  }
}
