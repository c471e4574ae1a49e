import i18next from 'i18next'
import { describe, expect, it, vi } from 'vitest'
import da from './da'
import daAccess from './da/access.json'
import daCodes from './da/codes.json'
import daLeaders from './da/leaders.json'
import daProgramme from './da/programme.json'
import daUnits from './da/units.json'
import en from './en'
import enAccess from './en/access.json'
import enCodes from './en/codes.json'
import enLeaders from './en/leaders.json'
import enProgramme from './en/programme.json'
import enUnits from './en/units.json'
import { formatter } from './format'

const daRare = {
  access: daAccess,
  codes: daCodes,
  leaders: daLeaders,
  programme: daProgramme,
  units: daUnits,
}
const enRare = {
  access: enAccess,
  codes: enCodes,
  leaders: enLeaders,
  programme: enProgramme,
  units: enUnits,
}

type Texts = { [key: string]: string | Texts }

const flat = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  )

const variables = (text: string) => [...text.matchAll(/{{\s*(\w+)[^}]*}}/g)].map(([, name]) => name).sort()

describe('the two languages', () => {
  const danish = new Map(flat({ ...da, ...daRare } as unknown as Texts))
  const english = new Map(flat({ ...en, ...enRare } as unknown as Texts))

  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...danish.keys()].sort())
  })

  it('leave nothing empty', () => {
    const empty = [...danish, ...english].filter(([, text]) => !text.trim())
    expect(empty).toEqual([])
  })

  it('fill in the same variables', () => {
    const differing = [...danish].filter(
      ([key, text]) => variables(text).join() !== variables(english.get(key) ?? '').join(),
    )
    expect(differing).toEqual([])
  })
})

it('a key without a text is told in the console, and nothing else is', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(i18next.t('common:save')).not.toBe('save')
  expect(said).not.toHaveBeenCalled()
  // Of a room whose texts nobody has fetched.
  expect(i18next.t('units:title')).toBe('title')
  expect(said).toHaveBeenCalledExactlyOnceWith('No text for units:title')
  said.mockRestore()
})

describe('dates and numbers', () => {
  const danish = formatter('da')
  const english = formatter('en')

  it('are written as each language writes them', () => {
    expect(danish.date('1988-04-12')).toBe('12. april 1988')
    expect(english.date('1988-04-12')).toBe('12 April 1988')
    expect(danish.number(1234.5)).toBe('1.234,5')
    expect(english.number(1234.5)).toBe('1,234.5')
    expect(danish.signed(-2)).toBe('−2')
    expect(danish.signed(1)).toBe('+1')
  })

  it('tell a stretch of months without repeating the year', () => {
    expect(danish.months('2026-06-01', '2026-11-30')).toBe('juni – nov. 2026')
    expect(danish.months('2026-12-01', '2027-05-31')).toBe('dec. 2026 – maj 2027')
    expect(danish.months('2026-06-01', '2026-06-30')).toBe('juni 2026')
    expect(danish.months('2026-06-01', null)).toBe('juni 2026 –')
    expect(english.months('2026-06-01', '2026-11-30')).toBe('June – Nov 2026')
  })

  it('keep a date the day it is, and a moment in Danish time', () => {
    expect(danish.numericDate('2026-03-29')).toBe('29.3.2026')
    expect(danish.moment('2026-07-01T22:30:00Z')).toContain('2. jul. 2026')
    expect(danish.time('2026-07-01T14:15:00Z')).toBe('16.15')
    expect(english.time('2026-12-01T15:15:00Z')).toBe('16:15')
  })

  it('say how far away a day is', () => {
    expect(danish.inDays(0)).toBe('i dag')
    expect(danish.inDays(12)).toBe('om 12 dage')
    expect(danish.age(9)).toBe('9 år')
  })
})
