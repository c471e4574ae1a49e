import createClient, { type Middleware } from 'openapi-fetch'
import { createOnce } from './createOnce'
import { writtenToNothing } from './gone'
import { Problem, problemFrom } from './problem'
import type { paths } from './schema.gen'
import { sessionRefused } from './session'

const base = '/api/v1'

/** Paths are written without the base, however the contract writes them. */
type WithoutBase<P> = { [K in keyof P as K extends `${typeof base}${infer Rest}` ? Rest : K]: P[K] }

const refusals: Middleware = {
  async onResponse({ request, response }) {
    if (response.ok) return
    const problem = await problemFrom(response)
    if (problem.status === 401) sessionRefused()
    if (problem.status === 404 && request.method !== 'GET') writtenToNothing()
    throw problem
  },
  onError({ error }) {
    // Nobody waits for the answer any longer: it goes on as it is.
    if (error instanceof DOMException && error.name === 'AbortError') return
    return new Problem('network', 0)
  },
}

/**
 * The one client. It throws a Problem for whatever is refused and never shows anything itself.
 * The header is what the backend asks of anyone riding on a session cookie.
 */
export const api = createClient<WithoutBase<paths>>({
  // Absolute, since Request knows no relative addresses outside a browser.
  baseUrl: new URL(base, window.location.origin).href,
  headers: { 'X-Requested-With': 'JavaScript' },
  // Looked up per call, so that a test may stand in for it.
  fetch: (request) => globalThis.fetch(request),
})
// The last one sees an answer first, and refusals throws.
api.use(refusals, createOnce)

/** The body of an answer; refusals have been thrown already. `await read(api.GET('/me'))` */
export async function read<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T
}

/** `params: { path, header: ifMatch(goal.version) }` on every PATCH and DELETE. */
export const ifMatch = (version: string) => ({ 'If-Match': `"${version}"` })
