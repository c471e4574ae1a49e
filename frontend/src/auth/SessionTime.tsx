import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react'
import { watchSession, type Ending } from './watchSession'

/** Fetched when there is something to warn of. Without it the session ends unannounced, and nothing else breaks. */
const SessionWarning = lazy((): Promise<{ default: ComponentType<Ending> }> =>
  import('./SessionWarning').then(
    (file) => ({ default: file.SessionWarning }),
    () => ({ default: () => null }),
  ),
)

/** Beside every page: tells of the session's end before it comes. */
export function SessionTime() {
  const [ending, setEnding] = useState<Ending | null>(null)
  useEffect(() => watchSession(setEnding), [])
  return <Suspense>{ending && <SessionWarning {...ending} />}</Suspense>
}
