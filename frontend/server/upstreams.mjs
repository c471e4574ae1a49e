import { Dispatcher, Pool, RetryAgent } from 'undici'

/** The connection could not be made: nothing has been sent, so the request can go to another backend, whatever it does. */
const NOT_SENT = ['ECONNREFUSED', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']
const OPTIONS = { connections: 128, headersTimeout: 60_000, bodyTimeout: 60_000, connect: { timeout: 3_000 } }
const CHECKED_EVERY_MS = 500

/**
 * The backends, as one: requests are spread over those that say they are ready. One that is being stopped says
 * in time that it is not, and gets no more; one that has died is passed over.
 * @param {string[]} urls
 */
export function balance(urls) {
  const backends = urls.map((url) => new Backend(url))
  if (backends.length > 1) backends.forEach((backend) => backend.watch())
  const dispatcher = new RetryAgent(new InTurn(backends), {
    methods: ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
    errorCodes: NOT_SENT,
    statusCodes: [],
    maxRetries: urls.length * 2,
    minTimeout: 20,
    maxTimeout: 200,
  })
  return { dispatcher, close: () => Promise.all(backends.map((backend) => backend.close())) }
}

/**
 * Not undici's BalancedPool: there a backend that was taken out while it answers its last request is still given new
 * ones, which then fail.
 */
class InTurn extends Dispatcher {
  #backends
  #turn = 0

  /** @param {Backend[]} backends */
  constructor(backends) {
    super()
    this.#backends = backends
  }

  /**
   * @param {import('undici').Dispatcher.DispatchOptions} options
   * @param {import('undici').Dispatcher.DispatchHandler} handler
   */
  dispatch(options, handler) {
    const ready = this.#backends.filter((backend) => backend.ready)
    // When none is ready they are all asked: what is wrong they say better themselves.
    const able = ready.length > 0 ? ready : this.#backends
    this.#turn = (this.#turn + 1) % able.length
    return /** @type {Backend} */ (able[this.#turn]).pool.dispatch(options, handler)
  }
}

class Backend {
  ready = true
  #checking = false
  /** @type {NodeJS.Timeout | undefined} */
  #watch

  /** @param {string} url */
  constructor(url) {
    this.url = url
    this.pool = new Pool(new URL(url).origin, OPTIONS)
  }

  /** Each for itself: one that takes its time to answer does not hold up what the others say. */
  watch() {
    this.pool.on('connectionError', () => (this.ready = false))
    this.#watch = setInterval(() => void this.#check(), CHECKED_EVERY_MS).unref()
  }

  async #check() {
    if (this.#checking) return
    this.#checking = true
    try {
      const answer = await fetch(`${this.url}/q/health/ready`, { signal: AbortSignal.timeout(1_500) })
      await answer.arrayBuffer()
      this.ready = answer.ok
    } catch {
      this.ready = false
    } finally {
      this.#checking = false
    }
  }

  close() {
    clearInterval(this.#watch)
    return this.pool.destroy()
  }
}
