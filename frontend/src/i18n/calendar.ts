import { parseDate, today as todayIn } from '@internationalized/date'

/** Counting with days written as ISO dates, as the API has them. */
export const today = () => todayIn('Europe/Copenhagen').toString()

export const addDays = (date: string, days: number) => parseDate(date).add({ days }).toString()

/** The 31st and a month is the month's last day, as the API counts. */
export const addMonths = (date: string, months: number) => parseDate(date).add({ months }).toString()

/** From the first to the second: 0 on the same day, negative when the second comes before. */
export const daysBetween = (from: string, to: string) => parseDate(to).compare(parseDate(from))
