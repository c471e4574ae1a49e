import { createContext, useContext } from 'react'

/** A failure in words: what happened, what was kept, what to do; and the fields it is about. */
export type Failure = {
  what: string
  kept?: string
  next?: string
  fields: { field: string; message: string }[]
  /** Someone saved in between: the caller shows both versions instead of an error. */
  conflict?: boolean
  /** Asking again would give the same answer. */
  isFinal?: boolean
  /** Nothing broke: there is no such thing, or none that this person may see. */
  isMissing?: boolean
}

/** The design system knows no API. The app gives it the one function that turns an error into words. */
const FailureReader = createContext<(error: unknown) => Failure>(() => {
  throw new Error('FailureReaderProvider is missing')
})

export const FailureReaderProvider = FailureReader.Provider

export function useFailure(error: unknown): Failure | null {
  const read = useContext(FailureReader)
  return error ? read(error) : null
}

export const useFailureReader = () => useContext(FailureReader)
