import { queryOptions, useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { api, glassKey, read } from '@/api'
import { isNews } from './glass'

const OfToday = lazy(async () => ({ default: (await import('./GlassesToday')).GlassesToday }))

/** The newest of all that the caller is told of. */
const newestGlassesQuery = queryOptions({
  queryKey: [...glassKey, 'newest'],
  queryFn: async ({ signal }) => (await read(api.GET('/break-glass', { signal }))).items,
  // Whoever comes back to their day sees at once what has happened.
  staleTime: 0,
})

export function TodayGlassNotice() {
  const glasses = useQuery(newestGlassesQuery).data?.filter((glass) => isNews(glass))
  if (!glasses?.length) return null
  return (
    <Suspense>
      <OfToday glasses={glasses} />
    </Suspense>
  )
}
