import { createContext, useContext } from 'react'

/** Whether the family on the screen is there to be read and nothing else; undefined until that is known. */
const ReadOnly = createContext<boolean | undefined>(false)

export const ReadOnlyProvider = ReadOnly.Provider
export const useReadOnly = () => useContext(ReadOnly)
