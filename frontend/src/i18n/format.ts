import i18next from 'i18next'
import { useMemo } from 'react'
import { localeOf, type Language } from './index'
import { useLanguage } from './useLanguage'

const zone = 'Europe/Copenhagen'

/** A LocalDate has no time zone: read as UTC and written as UTC it stays the same day everywhere. */
const day = (isoDate: string) => new Date(`${isoDate}T00:00:00Z`)

export function formatter(language: Language) {
  const locale = localeOf[language]
  const dateFormat = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  const long = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' })
  const short = dateFormat({ day: 'numeric', month: 'short', year: 'numeric' })
  const numeric = dateFormat({ day: 'numeric', month: 'numeric', year: 'numeric' })
  const dayMonth = dateFormat({ day: 'numeric', month: 'long' })
  const weekday = dateFormat({ weekday: 'long', day: 'numeric', month: 'long' })
  const weekdayName = dateFormat({ weekday: 'long' })
  const monthLong = dateFormat({ month: 'long' })
  const monthShort = dateFormat({ month: 'short' })
  const moment = new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' })

  const time = new Intl.DateTimeFormat(locale, { timeZone: zone, timeStyle: 'short' })

  const momentDay = new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'long' })

  // "juni" and "May" are short enough to be written out; only longer names are cut.
  const month = (date: Date) => {
    const name = monthLong.format(date)
    return name.length <= 5 ? name : monthShort.format(date)
  }

  return {
    /** 12. april 1988 */
    date: (iso: string) => long.format(day(iso)),
    /** 12. apr. 1988 */
    shortDate: (iso: string) => short.format(day(iso)),
    /** 12.4.1988 */
    numericDate: (iso: string) => numeric.format(day(iso)),
    /** 12. april */
    dayMonth: (iso: string) => dayMonth.format(day(iso)),
    /** torsdag den 3. december */
    weekday: (iso: string) =>
      // Browsers differ on the Danish "den", which belongs there.
      language === 'da'
        ? `${weekdayName.format(day(iso))} den ${dayMonth.format(day(iso))}`
        : weekday.format(day(iso)),
    /** 3. dec. 2026, 10.15: an instant, in Danish time whatever the computer says */
    moment: (instant: string) => moment.format(new Date(instant)),
    /** 10.15: the Danish time of an instant */
    time: (instant: string) => time.format(new Date(instant)),
    /** 3. december 2026: the Danish day of an instant */
    day: (instant: string) => momentDay.format(new Date(instant)),
    /** juni – nov. 2026; juni 2026 – maj 2027; from juni 2026 when there is no end */
    months(from: string, to: string | null) {
      const [a, b] = [day(from), to ? day(to) : null]
      const withYear = (d: Date) => `${month(d)} ${d.getUTCFullYear()}`
      if (!b) return `${withYear(a)} –`
      if (a.getUTCFullYear() !== b.getUTCFullYear()) return `${withYear(a)} – ${withYear(b)}`
      return a.getUTCMonth() === b.getUTCMonth() ? withYear(a) : `${month(a)} – ${withYear(b)}`
    },
    /** 1. jun. – 30. nov. 2026 */
    dates: (from: string, to: string | null) =>
      to ? short.formatRange(day(from), day(to)) : `${short.format(day(from))} –`,
    number: (value: number) => value.toLocaleString(locale),
    percent: (share: number) => share.toLocaleString(locale, { style: 'percent' }),
    /** +1, −2 (with a real minus), 0 */
    signed: (value: number) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'),
    list: (items: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    /** 9 år / 9 years old */
    age: (years: number) => i18next.t('common:years', { count: years, lng: language }),
    /** i dag, i morgen, om 12 dage, for 3 dage siden */
    inDays: (days: number) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day'),
  }
}

export type Format = ReturnType<typeof formatter>

export function useFormat(): Format {
  const language = useLanguage()
  return useMemo(() => formatter(language), [language])
}
