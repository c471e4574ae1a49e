import { createContext, useContext, useState } from 'react'
import { readDraft } from './draft'

/** The id of the user whose drafts these are; set by the app. */
const DraftOwner = createContext('nobody')

export const DraftOwnerProvider = DraftOwner.Provider
export const useDraftOwner = () => useContext(DraftOwner)

/**
 * For a form inside a dialog: open from the start when something typed in it is waiting, so that whoever
 * comes back from signing in finds it again. `const [isOpen, setOpen] = useOpenWithDraft('goal.new')`
 */
export function useOpenWithDraft(key: string) {
  const owner = useDraftOwner()
  return useState(() => readDraft(owner, key) !== null)
}

/**
 * The same for a page with several such dialogs: the name of the open one, by its draft.
 * `const [open, setOpen] = useOpenDraft(goals.map((goal) => `goal.${goal.id}.edit`))`
 */
export function useOpenDraft(keys: string[]) {
  const owner = useDraftOwner()
  return useState(() => keys.find((key) => readDraft(owner, key) !== null) ?? null)
}
