import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Family, Member } from '@/api'
import { renderScreen } from '@/test/render'
import { FamilyPeople } from './FamilyPeople'

const names: [givenName: string, familyName: string][] = [
  ['Ø', 'Y'],
  ['Łukasz', 'Żółć-Świątek'],
  ['Aqqaluk', 'ĸivioĸ'],
  ['Çağla', 'Yılmaz'],
  ['Nguyễn', 'Thị Hồng'],
  ['Jón', 'Þórðarson'],
  ['نور', 'الدين'],
  ['נועה', 'כהן'],
  ['👩‍👧 Ida', '🦊'],
  ['<img src=x onerror="alert(1)">', '<b>Holm</b>'],
  ["Robert'); DROP TABLE goal;--", 'Holm'],
  ['{{name}}', '$t(common:brand)'],
  ['&aelig;', '\\u00e6'],
  ['Anne-Marie'.repeat(10), 'Holm'],
]

const member = ([givenName, familyName]: [string, string], index: number) =>
  ({
    id: `m${index}`,
    personId: `p${index}`,
    version: '1',
    givenName,
    familyName,
    birthDate: null,
    age: null,
    role: 'parent',
    inHousehold: true,
    custody: null,
    validFrom: '2020-01-01',
    validTo: null,
  }) as Member

const family = { id: 'fam', members: names.map(member) } as unknown as Family

test('a family of fourteen stands there, each name letter by letter and none of them as anything else', () => {
  const { container } = renderScreen(<FamilyPeople family={family} />)
  const list = screen.getByRole('list', { name: 'Familiens medlemmer' })
  expect(within(list).getAllByRole('link')).toHaveLength(names.length + 1)
  for (const name of names) expect(within(list).getByText(name.join(' '))).toBeVisible()
  expect(container.querySelector('img, b, script')).toBeNull()
})

test('a name keeps its direction to itself, and its initials are whole letters', () => {
  renderScreen(<FamilyPeople family={family} />)
  const chip = (name: string) => screen.getByText(name).closest('a')!
  expect(screen.getByText('نور الدين').tagName).toBe('BDI')
  expect(chip('👩‍👧 Ida 🦊').textContent).toMatch(/^👩🦊/u)
  expect(chip('Ø Y').textContent).toMatch(/^ØY/)
})
