import { z } from 'zod'
import './messages'
import { isIsoDate, isPlausibleDate } from '../field/date'

export { isPlausibleDate }

/** The schema parts most forms need. Text is trimmed; the draft keeps it as it was typed. */
export const requiredText = (max: number) => z.string().trim().min(1, 'required').max(max, 'size')

/** Empty becomes null. */
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'size')
    .transform((text) => text || null)

const isDateOrNone = (text: string) => text === '' || isIsoDate(text)
const isInRange = (text: string) => !isIsoDate(text) || isPlausibleDate(text)

export const requiredDate = () =>
  z
    .string()
    .min(1, 'required')
    .refine(isDateOrNone, { error: 'invalid-date' })
    .refine(isInRange, { error: 'year' })

/** Empty becomes null. */
export const optionalDate = () =>
  z
    .string()
    .refine(isDateOrNone, { error: 'invalid-date' })
    .refine(isInRange, { error: 'year' })
    .transform((text) => text || null)

/** A whole number typed as text; empty becomes null. */
export const optionalWholeNumber = (min: number, max: number) =>
  z
    .string()
    .trim()
    .refine((text) => text === '' || /^\d+$/.test(text), { error: 'format' })
    .refine((text) => text === '' || (Number(text) >= min && Number(text) <= max), { error: 'range' })
    .transform((text) => (text === '' ? null : Number(text)))

/** A choice that must be made; the form starts with "". */
export const requiredChoice = <const V extends string>(values: readonly V[]) =>
  z.union([z.literal(''), z.enum(values as unknown as [V, ...V[]])]).transform((value, context) => {
    if (value !== '') return value as V
    context.addIssue({ code: 'custom', message: 'choose' })
    return z.NEVER
  })

/** One of what was found must be chosen, not only typed; the form starts with `nonePicked`. Its id is what is sent. */
export const requiredPick = (typed: string) =>
  z
    .object({ id: z.string(), text: z.string(), note: z.string().optional() })
    .transform(({ id, text }, context) => {
      if (id) return id
      context.addIssue({ code: 'custom', message: text.trim() ? typed : 'required' })
      return z.NEVER
    })
