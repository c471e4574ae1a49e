import { afterEach, expect, it, vi } from 'vitest'
import { api, ifMatch, isProblem, read } from '.'

const answerWith = (body: unknown, status = 200) =>
  vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() =>
      Promise.resolve(
        new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }),
      ),
    )

afterEach(() => vi.restoreAllMocks())

it('says on every request that it comes from the page, and which version it changes', async () => {
  const fetch = answerWith({ id: 'g1' })
  await read(
    api.PATCH('/goals/{id}', {
      params: { path: { id: 'g1' }, header: ifMatch('7') },
      body: { title: 'Ny' },
    }),
  )
  const request = fetch.mock.calls[0]![0] as Request
  expect(new URL(request.url).pathname).toBe('/api/v1/goals/g1')
  expect(request.headers.get('x-requested-with')).toBe('JavaScript')
  expect(request.headers.get('if-match')).toBe('"7"')
})

const register = (name: string) => api.POST('/families', { body: { name, members: [] } }).catch(() => null)
const keys = (fetch: { mock: { calls: unknown[][] } }) =>
  fetch.mock.calls.map(([request]) => (request as Request).headers.get('idempotency-key'))

it('sends what was not answered again with the same key, and everything else with a key of its own', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
  await register('Familien Holm')
  fetch.mockResolvedValue(new Response('{}', { status: 503 }))
  await register('Familien Holm')
  await register('Familien Lund')
  fetch.mockResolvedValue(new Response('{"id":"f1"}', { status: 201 }))
  await register('Familien Holm')
  fetch.mockResolvedValue(new Response('{"id":"f2"}', { status: 201 }))
  await register('Familien Holm')
  const [lost, failed, other, done, anew] = keys(fetch)
  expect(lost).toMatch(/^[0-9a-f-]{36}$/)
  expect([failed, done]).toEqual([lost, lost])
  expect(new Set([lost, other, anew]).size).toBe(3)
})

it('gives what was refused and is sent again a new key', async () => {
  const fetch = answerWith({ type: '/problems/one-draft-plan', status: 409 }, 409)
  await register('Familien Holm')
  await register('Familien Holm')
  const [first, second] = keys(fetch)
  expect(first).not.toBe(second)
})

it('throws what is refused, by its type', async () => {
  answerWith({ type: '/problems/one-draft-plan', status: 409 }, 409)
  const error = await api.GET('/me').catch((thrown: unknown) => thrown)
  expect(isProblem(error, 'one-draft-plan')).toBe(true)
})

it('calls a lost connection a problem too', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
  const error = await api.GET('/me').catch((thrown: unknown) => thrown)
  expect(isProblem(error, 'network')).toBe(true)
})

it('lets a request that nobody waits for any longer go quietly', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new DOMException('aborted', 'AbortError'))
  const error = await api.GET('/me').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(DOMException)
})
