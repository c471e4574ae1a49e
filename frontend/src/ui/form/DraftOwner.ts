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
