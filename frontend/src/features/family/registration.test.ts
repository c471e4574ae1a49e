import { emptyPerson, memberInput, memberPatch, memberSchema, personSchema } from './memberForm'
import { followSuggestion, hasTyped, newFamilyFrom, nextPerson, registrationSchema } from './registration'

const person = { ...emptyPerson('parent', 'Holm'), givenName: 'Karen' }

describe('the name of a new family', () => {
  test('follows the first family name while it is typed', () => {
    expect(followSuggestion('', '', 'Ho')).toBe('Familien Ho')
    expect(followSuggestion('Familien Ho', 'Ho', 'Holm')).toBe('Familien Holm')
    expect(followSuggestion('Familien Holm', 'Holm', '')).toBe('')
  })
  test('stays as it is once somebody has written it', () => {
    expect(followSuggestion('Familien på Skovvej', 'Holm', 'Lund')).toBe('Familien på Skovvej')
  })
  test('is suggested again after it was emptied', () => {
    expect(followSuggestion(' ', 'Holm', 'Lund')).toBe('Familien Lund')
  })
})

test('the next person has the family name of the one above', () => {
  expect(nextPerson('child', [person])).toMatchObject({ role: 'child', givenName: '', familyName: 'Holm' })
  expect(nextPerson('parent', [])).toMatchObject({ familyName: '' })
})

test('a row that was only given its family name may go without a word', () => {
  expect(hasTyped(emptyPerson('child', 'Holm'))).toBe(false)
  expect(hasTyped({ ...emptyPerson('child'), givenName: 'Emil' })).toBe(true)
})

test('what is not known is left out of the request', () => {
  const values = registrationSchema.parse({
    name: ' Familien Holm ',
    members: [person, { ...emptyPerson('child', 'Holm'), givenName: 'Ufødt', custody: 'yes' }],
  })
  expect(JSON.parse(JSON.stringify(newFamilyFrom(values)))).toEqual({
    name: 'Familien Holm',
    members: [
      { role: 'parent', givenName: 'Karen', familyName: 'Holm', inHousehold: true },
      { role: 'child', givenName: 'Ufødt', familyName: 'Holm', inHousehold: true },
    ],
  })
})

test('nobody is born tomorrow', () => {
  const result = personSchema.safeParse({ ...person, birthDate: '2199-01-01' })
  expect(result.error?.issues).toMatchObject([{ path: ['birthDate'], message: 'future' }])
})

test('nobody leaves before they came', () => {
  const result = memberSchema.safeParse({ ...person, validFrom: '2026-02-01', validTo: '2026-01-31' })
  expect(result.error?.issues).toMatchObject([{ path: ['validTo'], message: 'before-start' }])
})

describe('changing a member', () => {
  const member = {
    id: 'm',
    version: '1.0',
    personId: 'p',
    givenName: 'Karen',
    familyName: 'Holm',
    birthDate: '1988-04-12',
    age: 38,
    role: 'parent' as const,
    inHousehold: true,
    custody: true,
    validFrom: '2026-01-01',
    validTo: null,
  }
  const saved = (change: object) =>
    memberPatch(member, memberSchema.parse({ ...memberInput(member), ...change }))

  test('nothing changed, nothing sent', () => expect(saved({})).toEqual({}))
  test('only what was changed is sent, and what was emptied as null', () =>
    expect(saved({ givenName: 'Karin', birthDate: '' })).toEqual({ givenName: 'Karin', birthDate: null }))
  test('a child has no custody of its own family', () =>
    expect(saved({ role: 'child' })).toEqual({ role: 'child', custody: null }))
})
