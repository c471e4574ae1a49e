import { z } from 'zod'
import type { MemberRole, NewFamily } from '@/api'
import { requiredText } from '@/ui/form'
import { emptyPerson, newMemberFrom, personSchema, type PersonInput } from './memberForm'

export const registrationSchema = z.object({
  members: z.array(personSchema).min(1, 'required').max(50, 'too-many'),
  name: requiredText(200),
})
export type RegistrationInput = z.input<typeof registrationSchema>

export const emptyRegistration = (): RegistrationInput => ({ members: [emptyPerson('parent')], name: '' })

/** A case is called what a Danish caseworker calls it, whatever language the screen is in. */
const suggestedName = (familyName: string) => (familyName.trim() ? `Familien ${familyName.trim()}` : '')

/** The suggestion follows the first person's family name until the name has been typed by hand. */
export const followSuggestion = (name: string, before: string, after: string) =>
  name.trim() === '' || name === suggestedName(before) ? suggestedName(after) : name

/** The next person most often has the same family name as the one above. */
export const nextPerson = (role: MemberRole, members: readonly PersonInput[]) =>
  emptyPerson(role, members.at(-1)?.familyName ?? '')

/** Whether taking the row away would lose something typed, beyond what it was given. */
export const hasTyped = ({ givenName, birthDate }: Pick<PersonInput, 'givenName' | 'birthDate'>) =>
  givenName.trim() !== '' || birthDate !== ''

export const newFamilyFrom = ({ name, members }: z.output<typeof registrationSchema>): NewFamily => ({
  name,
  members: members.map(newMemberFrom),
})
