/**
 * What is being typed, kept in this tab's sessionStorage: it survives a reload, an expired session and a
 * failed save, and is gone with the tab. Each draft belongs to one user; nobody else finds it.
 */
export type Draft<V, B = unknown> = { values: V; base?: B }

const prefix = 'familieplan.draft.'
const fullKey = (owner: string, key: string) => `${prefix}${owner}.${key}`

function storage(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}

export function readDraft<V, B = unknown>(owner: string, key: string): Draft<V, B> | null {
  try {
    const text = storage()?.getItem(fullKey(owner, key))
    return text ? (JSON.parse(text) as Draft<V, B>) : null
  } catch {
    return null
  }
}

export function writeDraft(owner: string, key: string, draft: Draft<unknown>) {
  try {
    storage()?.setItem(fullKey(owner, key), JSON.stringify(draft))
  } catch {
    // A full store must not stop anyone from typing.
  }
}

export const removeDraft = (owner: string, key: string) => storage()?.removeItem(fullKey(owner, key))

const draftsIn = (store: Storage) => Object.keys(store).filter((key) => key.startsWith(prefix))

/** Whether anything typed waits in this tab. */
export function hasDrafts() {
  const store = storage()
  return store !== null && draftsIn(store).length > 0
}

/** On sign-out all of them; when somebody else signs in on this tab, all but theirs. */
export function clearDrafts(exceptOf?: string) {
  const store = storage()
  if (!store) return
  for (const key of draftsIn(store))
    if (!exceptOf || !key.startsWith(fullKey(exceptOf, ''))) store.removeItem(key)
}
