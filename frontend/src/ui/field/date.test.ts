import { describe, expect, it } from 'vitest'
import { fieldText, isIsoDate, isPlausibleDate, parseDate } from './date'

const today = new Date('2026-11-21')

describe('a typed date', () => {
  it.each([
    ['12.4.1988', '1988-04-12'],
    ['12.04.1988', '1988-04-12'],
    ['12-04-1988', '1988-04-12'],
    ['12/4/1988', '1988-04-12'],
    ['12 4 1988', '1988-04-12'],
    [' 12. 4. 1988 ', '1988-04-12'],
    ['12041988', '1988-04-12'],
    ['120488', '1988-04-12'],
    ['12.4.88', '1988-04-12'],
    ['1.1.14', '2014-01-01'],
    ['1.6.27', '2027-06-01'],
    ['1988-04-12', '1988-04-12'],
    ['29.2.2028', '2028-02-29'],
  ])('%s is %s', (typed, iso) => expect(parseDate(typed, today)).toBe(iso))

  it.each(['', '31.2.2026', '29.2.2027', '12.13.1988', '12.4', 'i morgen', '0.4.1988', '12.4.198'])(
    '"%s" is none',
    (typed) => expect(parseDate(typed, today)).toBeNull(),
  )

  it('stands in its field with the day first, and anything else as it was typed', () => {
    expect(fieldText('1988-04-12', '.')).toBe('12.04.1988')
    expect(fieldText('32.1.2026', '.')).toBe('32.1.2026')
    expect(isIsoDate('1988-4-12')).toBe(false)
  })

  it.each([
    ['1.1.0001', '0001-01-01', false],
    ['31.12.1899', '1899-12-31', false],
    ['1.1.1900', '1900-01-01', true],
    ['29.2.2024', '2024-02-29', true],
    ['31.12.2199', '2199-12-31', true],
    ['31.12.9999', '9999-12-31', false],
  ])('%s is a date; whether anybody can mean it: %s, %s', (typed, iso, plausible) => {
    expect(parseDate(typed, today)).toBe(iso)
    expect(isPlausibleDate(iso)).toBe(plausible)
  })

  it('is none in a year without that day', () => {
    expect(parseDate('29.2.2025', today)).toBeNull()
    expect(isPlausibleDate('2025-02-29')).toBe(false)
  })
})
