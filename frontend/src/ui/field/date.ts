/**
 * Dates as people type them, day first: 12.4.1988, 12-04-1988, 12/4/88, 12 4 1988, 12041988, 120488,
 * and 1988-04-12 as it is pasted from elsewhere. Anything else is null.
 */
export function parseDate(text: string, today = new Date()): string | null {
  const typed = text.trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts =
    /^(\d{1,2})\s*[.\-/ ]\s*(\d{1,2})\s*[.\-/ ]\s*(\d{4}|\d{2})$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed)
  if (!parts) return null
  const year = Number(parts[3])
  return isoDate(parts[3]!.length === 2 ? fullYear(year, today) : year, Number(parts[2]), Number(parts[1]))
}

/** 88 is 1988 and 14 is 2014; up to ten years ahead is meant as the future. */
function fullYear(year: number, today: Date) {
  const century = Math.floor(today.getFullYear() / 100) * 100
  return century + year > today.getFullYear() + 10 ? century - 100 + year : century + year
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(0)
  // Date.UTC would read the years 1 to 99 as those of the last century.
  date.setUTCFullYear(year, month - 1, day)
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

export const isIsoDate = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && parseDate(value) === value

/** A date from 1900 to 2199, as the API takes them: anything else is a slip of the finger. */
export const isPlausibleDate = (value: string) =>
  isIsoDate(value) && value >= '1900-01-01' && value <= '2199-12-31'

/** The way a date stands in its field: 12.04.1988, in English 12/04/1988. */
export function fieldText(value: string, separator: string): string {
  if (!isIsoDate(value)) return value
  const [year, month, day] = value.split('-')
  return [day, month, year].join(separator)
}
