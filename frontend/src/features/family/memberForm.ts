import { z } from 'zod'
import type { Member, MemberPatch, MemberRole, NewMember } from '@/api'
import { changes } from '@/ui/conflict'
import { optionalDate, requiredChoice, requiredDate, requiredText } from '@/ui/form'
import { danishToday } from './people'

export const memberRoles = ['parent', 'child', 'other-adult'] as const satisfies readonly MemberRole[]
export const custodyAnswers = ['', 'yes', 'no'] as const

/** What is asked about anyone; the same in a row of a new family and on a person's own page. */
export const personSchema = z.object({
  role: requiredChoice(memberRoles),
  givenName: requiredText(100),
  familyName: requiredText(100),
  birthDate: optionalDate().refine((date) => !date || date <= danishToday(), { error: 'future' }),
  inHousehold: z.boolean(),
  custody: z.enum(custodyAnswers),
})

export const newMemberSchema = personSchema.extend({ validFrom: requiredDate() })

export const memberSchema = newMemberSchema
  .extend({ validTo: optionalDate() })
  .refine(({ validFrom, validTo }) => !validTo || validTo >= validFrom, {
    path: ['validTo'],
    error: 'before-start',
  })

export type PersonInput = z.input<typeof personSchema>
type PersonOutput = z.output<typeof personSchema>
export type MemberInput = z.input<typeof memberSchema>
type MemberOutput = z.output<typeof memberSchema>

export const emptyPerson = (role: MemberRole | '', familyName = ''): PersonInput => ({
  role,
  givenName: '',
  familyName,
  birthDate: '',
  inHousehold: true,
  custody: '',
})

/** Custody is a question about adults; a child's answer is not kept when the role was corrected. */
const custodyOf = ({ role, custody }: Pick<PersonOutput, 'role' | 'custody'>) =>
  role === 'child' || custody === '' ? null : custody === 'yes'

export const newMemberFrom = (person: PersonOutput & { validFrom?: string }): NewMember => ({
  ...person,
  birthDate: person.birthDate ?? undefined,
  custody: custodyOf(person) ?? undefined,
})

/** What stands in the form for a member as the API has it. */
export const memberInput = (member: Member): MemberInput => ({
  role: member.role,
  givenName: member.givenName,
  familyName: member.familyName,
  birthDate: member.birthDate ?? '',
  inHousehold: member.inHousehold,
  custody: member.custody === null ? '' : member.custody ? 'yes' : 'no',
  validFrom: member.validFrom,
  validTo: member.validTo ?? '',
})

/** Only what was changed is sent, so that what a colleague changed elsewhere stays. */
export const memberPatch = (before: Member, after: MemberOutput) =>
  changes(before, { ...after, custody: custodyOf(after) }) as MemberPatch
