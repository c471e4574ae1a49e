import i18next from 'i18next'
import type { Failure } from '@/ui'
import { Problem } from './problem'

/**
 * The one place where a refusal becomes words: by `type`, and for a field by `code`. The API's own titles
 * and messages are for developers and are never shown.
 */
export function wordsFor(error: unknown): Failure {
  const problem = error instanceof Problem ? error : new Problem('unknown', 0)
  return {
    ...typeWords(problem.type),
    fields: problem.errors.map(({ field, code }) => ({ field, message: fieldWords(code) })),
    conflict: problem.type === 'stale-version',
    isMissing: problem.type === 'not-found',
    isFinal: problem.type === 'not-found' || problem.type === 'forbidden',
  }
}

type Known = 'unknown'

function typeWords(type: string) {
  const known = i18next.exists(`problem:type.${type}`) ? type : 'unknown'
  const word = (part: 'what' | 'kept' | 'next') => i18next.t(`problem:type.${known as Known}.${part}`)
  return { what: word('what'), kept: word('kept'), next: word('next') }
}

function fieldWords(code: string) {
  const known = i18next.exists(`problem:field.${code}`) ? code : 'other'
  return i18next.t(`problem:field.${known as 'other'}`)
}
