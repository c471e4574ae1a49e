import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { BreakGlass } from '@/api'
import { openGlassesQuery } from './queries'

// Fetched when there is something to tell, which is seldom.
const Banner = lazy(async () => ({ default: (await import('./ReadingBanner')).ReadingBanner }))
const OfFamily = lazy(async () => ({ default: (await import('./FamilyGlasses')).FamilyGlasses }))

export const ReadingNotice = ({ glass }: { glass: BreakGlass }) => (
  <Suspense>
    <Banner glass={glass} />
  </Suspense>
)

export function FamilyGlassNotice({ familyId }: { familyId: string }) {
  const glasses = useQuery(openGlassesQuery(familyId)).data?.filter(({ mine }) => !mine)
  if (!glasses?.length) return null
  return (
    <Suspense>
      <OfFamily glasses={glasses} />
    </Suspense>
  )
}
