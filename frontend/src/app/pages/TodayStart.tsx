import { TodayGlassNotice } from '@/features/access'
import { FamilyRows } from '@/features/family'
import { TodayPage } from '@/features/today'

/** The day, with families as the family room shows them. */
export function TodayStart() {
  return <TodayPage notice={<TodayGlassNotice />} rows={(families) => <FamilyRows families={families} />} />
}
