import { BalancedPool, RetryAgent } from 'undici'

/**
 * Nothing has been sent, so the request can go to another backend, whatever it does: the connection could not be made, or
 * the backend has just been taken out.
 */
const NOT_SENT = [
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_CLOSED',
]
const OPTIONS = { connections: 128, headersTimeout: 60_000, bodyTimeout: 60_000, connect: { timeout: 3_000 } }

/**
 * The backends, as one: requests are spread over those that say they are ready. One that is being stopped says
 * in time that it is not, and gets no more; one that has died is passed over.
 * @param {string[]} urls
 */
export function balance(urls) {
  const pool = new BalancedPool(urls, OPTIONS)
  const dispatcher = new RetryAgent(pool, {
    methods: ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
    errorCodes: NOT_SENT,
    statusCodes: [],
    maxRetries: urls.length * 2,
    minTimeout: 20,
    maxTimeout: 200,
  })
  const watch = urls.length > 1 ? setInterval(() => void refresh(pool, urls), 500).unref() : undefined
  return {
    dispatcher,
    close: () => {
      clearInterval(watch)
      return pool.destroy()
    },
  }
}

/**
 * When no backend is ready they are all kept: what is wrong they say better themselves.
 * @param {BalancedPool} pool
 * @param {string[]} urls
 */
async function refresh(pool, urls) {
  const ready = await Promise.all(urls.map(isReady))
  if (!ready.includes(true)) ready.fill(true)
  // The ready ones first: the pool must never be empty.
  for (const wanted of [true, false])
    urls.forEach((url, index) => {
      const known = pool.upstreams.includes(new URL(url).origin)
      if (ready[index] !== wanted || wanted === known) return
      if (wanted) pool.addUpstream(url)
      else pool.removeUpstream(url)
    })
}

/** @param {string} url */
async function isReady(url) {
  try {
    const answer = await fetch(`${url}/q/health/ready`, { signal: AbortSignal.timeout(1_500) })
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    return false
  }
}
