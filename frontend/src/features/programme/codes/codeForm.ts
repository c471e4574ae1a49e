import { z } from 'zod'
import type { Code, CodePatch } from '@/api'
import { changes } from '@/ui/conflict'
import { optionalDate, requiredDate, requiredText } from '@/ui/form'
import { codeFrom } from './codes'

/** The names under which what is typed about codes is kept, and by which their dialogs are opened. */
export const newCodeDraft = (list: Code['list']) => `code.new.${list}`
export const codeDraft = (codeId: string, what: 'edit' | 'end') => `code.${codeId}.${what}`

const names = { nameDa: requiredText(200), nameEn: requiredText(200) }

/** @param taken what the list has held ever since: a code is never used again for something else */
export const newCodeSchema = (taken: readonly string[], words: { format: string; taken: string }) =>
  z
    .object({
      ...names,
      validFrom: requiredDate(),
      code: z
        .string()
        .trim()
        .max(50, 'size')
        .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, words.format),
    })
    .transform(({ code, ...rest }) => ({ ...rest, code: code || codeFrom(rest.nameEn) }))
    .refine(({ code }) => code, { path: ['code'], error: 'required' })
    .refine(({ code }) => !taken.includes(code), { path: ['code'], error: words.taken })

const isPeriod = ({ validFrom, validTo }: { validFrom: string; validTo: string | null }) =>
  !validTo || validTo >= validFrom

export const codeSchema = z
  .object({ ...names, validFrom: requiredDate(), validTo: optionalDate() })
  .refine(isPeriod, { path: ['validTo'], error: 'before-start' })

export type CodeInput = z.input<typeof codeSchema>

export const codeInput = ({ nameDa, nameEn, validFrom, validTo }: Code): CodeInput => ({
  nameDa,
  nameEn,
  validFrom,
  validTo: validTo ?? '',
})

export const codePatch = (before: Code, after: Partial<z.output<typeof codeSchema>>): CodePatch =>
  changes(before, after)
