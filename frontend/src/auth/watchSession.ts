import { api, isProblem, read, sessionHolds, sessionRefused, type Session } from '@/api'
import { everySecond } from './everySecond'
import { listenToTabs, tellTabs, type Ends } from './tabs'
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

/** The limits that a backend has when nobody has set others: a page that cannot ask is not there for good either. */
const unheard = (): Ends => ({
  idleAt: Date.now() + 30 * minuteMs,
  endAt: Date.now() + 600 * minuteMs,
  warnMs: 5 * minuteMs,
  idleMs: 30 * minuteMs,
  toldAt: 0,
})

/** The backend says whole seconds and may mean almost one more: we must not think that it is over before it is. */
function endsOf(session: Session, { idleMs, toldAt }: Pick<Ends, 'idleMs' | 'toldAt'>): Ends {
  const idleLeftMs = (session.idleSecondsLeft + 1) * secondMs
  return {
    idleAt: Date.now() + idleLeftMs,
    endAt: Date.now() + (session.secondsLeft + 1) * secondMs,
    warnMs: session.warningSeconds * secondMs,
    // Of the whole time only what is left is told; the most that was ever left comes nearest.
    idleMs: Math.max(idleMs, idleLeftMs),
    toldAt,
  }
}

/** Often enough for the backend to know who is at work and for us to know of an end, and seldom enough to be no burden. */
const pauseMs = ({ warnMs }: Ends) => Math.min(minuteMs, warnMs / 2)

/**
 * Tells the backend that somebody is at work, in whichever tab, and takes the page away when the time is over. The backend
 * decides; that it cannot be asked (Keycloak is away) is no reason to send away somebody who is working.
 */
export function watchSession(show: (ending: Ending | null) => void) {
  let ends = unheard()
  let isHeard = false
  let isAsking = false
  /** When anything was last asked, in whichever tab; and when this one last tried to tell that somebody is at work. */
  let askedAt = 0
  let triedAt = 0
  let actedAt = 0
  let isShown = false
  let isClosed = false
  let isStopped = false

  const tabs = listenToTabs((word) => {
    if (word === 'over') return leave()
    if (typeof word === 'string') return
    askedAt = Date.now()
    hear(word)
    look()
  })

  function hear(word: Ends) {
    ends = word
    isHeard = true
  }

  /** @param actAt when somebody did what the backend is told of; null for a question, which puts nothing off */
  async function ask(actAt: number | null) {
    isAsking = true
    askedAt = Date.now()
    const { toldAt } = ends
    try {
      const session = await read(actAt === null ? api.GET('/session') : renew(actAt))
      // An answer from before that was told is older than what we know.
      if (isStopped || (actAt === null && ends.toldAt > toldAt)) return
      const idleMs = isHeard ? ends.idleMs : 0
      hear(endsOf(session, { idleMs, toldAt: Math.max(ends.toldAt, actAt ?? 0) }))
      if (actAt !== null) isClosed = false
      // They need not ask as well.
      tabs.tell(ends)
    } catch (error) {
      if (isProblem(error, 'unauthenticated')) tellTabs('over')
      throw error
    } finally {
      isAsking = false
    }
  }

  function renew(actAt: number) {
    triedAt = askedAt
    const secondsAgo = Math.max(0, Math.floor((askedAt - actAt) / secondMs))
    return api.POST('/session/renew', { params: { query: { secondsAgo } } })
  }

  /** A refusal is heard by the client; whatever else went wrong is tried again. */
  const tryTo = (actAt: number | null) =>
    void ask(actAt).then(
      () => look(),
      () => {},
    )

  async function stay() {
    await ask(Date.now())
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

  /** What the backend has not heard of yet counts all the same, from when it was done. */
  const isUntold = () => actedAt > ends.toldAt
  const idleAt = () => (isUntold() ? Math.max(ends.idleAt, actedAt + ends.idleMs) : ends.idleAt)
  const leftMs = () => Math.min(idleAt(), ends.endAt) - Date.now()

  /** At once, since somebody else may stand there; another tab may have renewed it without our hearing of it. */
  function leave() {
    stop()
    hide()
    sessionRefused()
    api.GET('/session').then(sessionHolds, () => {})
  }

  /** That the session was ended elsewhere is known by asking alone, also on a page that nobody touches. */
  function askIfDue(isBack: boolean) {
    if (isAsking) return
    const hasRested = (since: number, ms: number) => Date.now() - since >= ms
    const isNear = ends.idleAt - Date.now() <= ends.warnMs
    const mayRenew = isUntold() && ends.idleAt < ends.endAt
    if (mayRenew && hasRested(triedAt, isNear ? retryMs : pauseMs(ends))) tryTo(actedAt)
    else if (hasRested(askedAt, isBack || !isHeard ? retryMs : pauseMs(ends))) tryTo(null)
  }

  function look(isBack = false) {
    // Before anybody is asked: who acted and then shut the lid is not who opens it in the evening.
    if (leftMs() <= 0) return leave()
    askIfDue(isBack)
    // Nobody who is at work is asked whether they are; it is the backend that has to hear of it.
    if (leftMs() <= ends.warnMs) warn(leftMs(), ends.endAt <= idleAt())
    else hide()
  }

  const stopActivity = watchActivity(() => {
    if (leftMs() <= 0) return leave()
    // Whoever is being asked answers by the dialog.
    if (!isShown) actedAt = Date.now()
  })
  const stopLooking = everySecond(look)
  function stop() {
    isStopped = true
    stopActivity()
    stopLooking()
    tabs.close()
  }
  look()
  return stop
}
