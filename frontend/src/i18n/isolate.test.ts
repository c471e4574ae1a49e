import i18next from 'i18next'
import { expect, it } from 'vitest'
import { isolate } from '.'

const say = (name: string) => i18next.t('family:member.saved', { name })

it('a name from right to left keeps to itself in a sentence', () => {
  expect(say('نور الدين')).toBe('Oplysningerne om \u2068نور الدين\u2069 er gemt')
  expect(say('נועה')).toContain('\u2068נועה\u2069')
})

it('a mark that turns the direction around ends with the name', () => {
  expect(say('Emil\u202e')).toBe('Oplysningerne om \u2068Emil\u202e\u2069 er gemt')
})

it.each([
  'Łukasz Żółć',
  'Aqqaluk Petrussen',
  'Çağla',
  'Nguyễn',
  'Ø',
  '👩‍👧 Ida',
  '<b>Bo</b> & "Co"',
  "O'Neil'); --",
  '{{name}}',
  '$t(common:brand)',
  '$&',
])('%s stands as it was written', (name) => {
  expect(isolate(name)).toBe(name)
  expect(say(name)).toBe(`Oplysningerne om ${name} er gemt`)
})
