import { createContext, useContext, useEffect } from 'react'

/** What each field of a form is called on the page, by its name: the summary of errors speaks of them so. */
export const FieldLabels = createContext<Map<string, string>>(new Map())

/** Where a field stands ("Person 2"), when the form has several of its kind. */
export const FieldPlace = createContext('')

/** A field says it itself; a list of rows says what it is called as a whole. */
export function useFieldLabel(name: string, label: string) {
  const labels = useContext(FieldLabels)
  const place = useContext(FieldPlace)
  useEffect(() => {
    labels.set(name, place ? `${place}, ${label}` : label)
    return () => void labels.delete(name)
  }, [labels, name, label, place])
}
