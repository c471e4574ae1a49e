/** When a session ends unless somebody does something, and at the latest; in this browser's time, and how long before to warn. */
export type Ends = { idleAt: number; endAt: number; warnMs: number }

/**
 * What the tabs of a browser tell each other of the session that they share: when it now ends, or that it has. Nothing of
 * whose it is.
 */
type Word = Ends | 'over'

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
