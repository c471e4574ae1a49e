import { api, read, sessionHolds, sessionRefused, type Session } from '@/api'
import { listenToTabs, type Ends } from './tabs'
import { watchActivity } from './watchActivity'

/** What to warn of. */
export type Ending = {
  secondsLeft: number
  /** It ends whatever anybody does. */
  isFinal: boolean
  /** Fails when the session could not be renewed. */
  onStay: () => Promise<void>
  onClose: () => void
}

const secondMs = 1000
const minuteMs = 60 * secondMs
const retryMs = 5 * secondMs

/** The backend says whole seconds and may mean almost one more: we must not think that it is over before it is. */
const endsOf = (session: Session): Ends => ({
  idleAt: Date.now() + (session.idleSecondsLeft + 1) * secondMs,
  endAt: Date.now() + (session.secondsLeft + 1) * secondMs,
  warnMs: session.warningSeconds * secondMs,
})

/** Often enough for the backend to know who is at work, and seldom enough to be no burden. */
const pauseMs = ({ warnMs }: Ends) => Math.min(minuteMs, warnMs / 2)

/**
 * Tells the backend that somebody is at work, in whichever tab, and takes the page away when the time is over. The backend
 * decides; that it cannot be asked (Keycloak is away) is no reason to send away somebody who is working.
 */
export function watchSession(show: (ending: Ending | null) => void) {
  let ends: Ends | null = null
  let askedAt = 0
  let isAsking = false
  let hasActed = false
  let isShown = false
  let isClosed = false

  const tabs = listenToTabs((word) => {
    if (word === 'over') return sessionRefused()
    ends = word
    askedAt = Date.now()
    look()
  })

  async function ask(renew: boolean) {
    isAsking = true
    askedAt = Date.now()
    try {
      ends = endsOf(await read(renew ? api.POST('/session/renew') : api.GET('/session')))
      if (!renew) return
      hasActed = false
      isClosed = false
      tabs.tell(ends)
    } finally {
      isAsking = false
    }
  }

  /** A refusal is heard by the client; whatever else went wrong is tried again. */
  const tryTo = (renew: boolean) => void ask(renew).then(look, () => {})

  async function stay() {
    await ask(true)
    look()
  }

  function warn(leftMs: number, isFinal: boolean) {
    isShown = !(isFinal && isClosed)
    show(
      isShown
        ? {
            secondsLeft: Math.ceil(leftMs / secondMs),
            isFinal,
            onStay: stay,
            onClose: () => {
              isClosed = true
              look()
            },
          }
        : null,
    )
  }

  function hide() {
    if (isShown) show(null)
    isShown = false
  }

  const hasRestedFor = (ms: number) => !isAsking && Date.now() - askedAt >= ms

  function look() {
    if (!ends) {
      if (hasRestedFor(retryMs)) tryTo(false)
      return
    }
    const leftMs = Math.min(ends.idleAt, ends.endAt) - Date.now()
    const isFinal = ends.endAt <= ends.idleAt
    const isNear = leftMs <= ends.warnMs
    // Nobody who is at work is asked whether they are; it is the backend that has to hear of it.
    if (hasActed && !isFinal) {
      if (hasRestedFor(isNear ? retryMs : pauseMs(ends))) tryTo(true)
      return hide()
    }
    if (!isNear) return hide()
    if (leftMs > 0) return warn(leftMs, isFinal)
    hide()
    // At once, since somebody else may stand there; another tab may have renewed it without our hearing of it.
    sessionRefused()
    api.GET('/session').then(sessionHolds, () => {})
  }

  const stopActivity = watchActivity(() => {
    // Whoever is being asked answers by the dialog.
    if (!isShown) hasActed = true
  })
  const timer = setInterval(look, secondMs)
  document.addEventListener('visibilitychange', look)
  window.addEventListener('pageshow', look)
  look()

  return () => {
    stopActivity()
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
    window.removeEventListener('pageshow', look)
    tabs.close()
  }
}
