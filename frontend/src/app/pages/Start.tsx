import { lazy, Suspense } from 'react'
import { Navigate } from 'react-router'
import { useCan } from '@/auth'
import { links } from '@/links'
import { Loading } from '@/ui'

const TodayStart = lazy(async () => ({ default: (await import('./TodayStart')).TodayStart }))

/** The day's work for those who have families, who has opened one for the auditor, the programmes for everyone else. */
export function Start() {
  const audits = useCan('break-glass.audit')
  if (!useCan('families.read'))
    return <Navigate to={audits ? links.brokenGlasses : links.programmes} replace />
  return (
    <Suspense fallback={<Loading />}>
      <TodayStart />
    </Suspense>
  )
}
