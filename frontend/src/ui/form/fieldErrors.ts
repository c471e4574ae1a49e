import type { FieldErrors } from 'react-hook-form'

/** members[0].birthDate, as the API writes it, is members.0.birthDate to the form. */
export const formPath = (apiField: string) => apiField.replace(/\[(\d+)\]/g, '.$1').replace(/^\./, '')

/** The errors of a form as a list, in the order of its fields. */
export function listErrors(errors: FieldErrors, path = ''): { name: string; message: string }[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error || typeof error !== 'object') return []
    const name = path ? `${path}.${key}` : key
    const { message } = error as { message?: unknown }
    // What is wrong with a list as a whole is kept at its root, beside what is wrong with its rows.
    if (typeof message === 'string' && message) return [{ name: name.replace(/\.root$/, ''), message }]
    return key === 'ref' ? [] : listErrors(error as FieldErrors, name)
  })
}
