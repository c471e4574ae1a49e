/** Who has broken the glass, as pages of other rooms tell of it. Breaking one, and the list, are fetched by their own files. */
export { FamilyGlassNotice, ReadingNotice } from './notices'
export { TodayGlassNotice } from './TodayGlassNotice'
export { useReading } from './useReading'
