import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { isProblem } from './problem'

/**
 * A family that somebody may see no longer is answered as one that never was, and the answer comes to whatever is asked
 * next: a part of the page that is read again, or a change that is sent. With it goes all that was read of the family
 * before, from the screen and from memory. Who still sees the family has it read anew, and sees what is left of it.
 */
export function forgetTheGone(queries: QueryClient, error: unknown, [what, familyId]: QueryKey) {
  if (what !== 'family' || !isProblem(error, 'not-found')) return
  // Only what is there can be forgotten; without this, what is not found would be asked for again for ever.
  const isShown = queries
    .getQueryCache()
    .findAll({ queryKey: ['family', familyId] })
    .some(({ state }) => state.data !== undefined)
  if (!isShown) return
  for (const queryKey of [['family', familyId], ['families'], ['today']])
    void queries.resetQueries({ queryKey })
}

let onWrittenToNothing = () => {}

/** A change does not say which family it is of: what is on the screen of any is read again. */
export const rereadAfterWritingToNothing = (queries: QueryClient) => {
  onWrittenToNothing = () => void queries.invalidateQueries({ queryKey: ['family'] })
}

export function writtenToNothing() {
  onWrittenToNothing()
}
