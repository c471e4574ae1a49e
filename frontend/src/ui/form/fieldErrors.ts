import type { FieldErrors } from 'react-hook-form'

/** members[0].birthDate, as the API writes it, is members.0.birthDate to the form. */
export const formPath = (apiField: string) => apiField.replace(/\[(\d+)\]/g, '.$1').replace(/^\./, '')

/** The errors of a form as a list, in the order of its fields. */
export function listErrors(errors: FieldErrors, path = ''): { name: string; message: string }[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error || typeof error !== 'object') return []
    const name = path ? `${path}.${key}` : key
    const { message } = error as { message?: unknown }
    if (typeof message === 'string' && message) return [{ name, message }]
    return key === 'ref' ? [] : listErrors(error as FieldErrors, name)
  })
}

/** Whether the form has a field of that name, also inside lists. */
export function hasPath(values: unknown, path: string): boolean {
  let at: unknown = values
  for (const part of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(part in at)) return false
    at = (at as Record<string, unknown>)[part]
  }
  return true
}
