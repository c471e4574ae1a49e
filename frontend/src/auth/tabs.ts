/** When a session ends unless somebody does something, and at the latest; in this browser's time, and how long before to warn. */
export type Ends = {
  idleAt: number
  endAt: number
  warnMs: number
  /** How long nobody may do anything, as far as we have been told. */
  idleMs: number
  /** The last that somebody did that the backend has heard of. */
  toldAt: number
}

/**
 * What the tabs of a browser tell each other of the session that they share. Nothing of whose it is.
 *
 * - when it now ends
 * - `over`: the backend has said that it is; what was typed waits for its owner
 * - `signed-out`: its owner has ended it, and nothing typed stays behind
 * - `any-drafts`: who asks is about to sign out; `drafts` is the answer of a tab that holds some
 */
type Word = Ends | 'over' | 'signed-out' | 'any-drafts' | 'drafts'

const name = 'familieplan.session'

export function listenToTabs(hear: (word: Word) => void) {
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }) => hear(data as Word)
  return {
    tell: (word: Word) => channel.postMessage(word),
    close: () => channel.close(),
  }
}

export function tellTabs(word: Word) {
  const channel = new BroadcastChannel(name)
  channel.postMessage(word)
  channel.close()
}
