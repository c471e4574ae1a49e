import { http, HttpResponse, type RequestHandler } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { coordinator } from './render'

export const administrator = {
  ...coordinator,
  id: 'user-9',
  username: 'administrator',
  name: 'Peter Østergaard',
  roles: ['administrator'],
}

type Stored = { id: string; version: string }
type Change = { method: string; path: string; body?: unknown; version?: string | null }

/** What was asked to be changed, and the refusals that stand in the way, the next one first. */
export const asked = { changes: [] as Change[], refusals: [] as [type: string, status: number][] }

const problem = (type: string, status: number) =>
  HttpResponse.json(
    { type: `/problems/${type}`, status },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )

/** Writes down a change that was sent; answers it when it is to be refused. */
export async function refused(request: Request) {
  const text = await request.text()
  asked.changes.push({
    method: request.method,
    path: decodeURIComponent(new URL(request.url).pathname.replace('/api/v1', '')),
    ...(text && { body: JSON.parse(text) as unknown }),
    ...(request.headers.has('If-Match') && { version: request.headers.get('If-Match') }),
  })
  const refusal = asked.refusals.shift()
  return refusal && problem(...refusal)
}

/** A list that is read, added to and changed as the API does it. */
export function collection<T extends Stored>(path: string, start: () => T[]) {
  let items: T[] = []
  const handlers = [
    http.get(`*/api/v1/${path}`, () => HttpResponse.json({ items, nextCursor: null })),
    http.get(`*/api/v1/${path}/:id`, ({ params }) =>
      HttpResponse.json(items.find(({ id }) => id === params.id)),
    ),
    http.post(`*/api/v1/${path}`, async ({ request }) => {
      const body = (await request.clone().json()) as object
      const refusal = await refused(request)
      if (refusal) return refusal
      const item = { closedOn: null, validTo: null, ...body, id: 'new', version: '0' } as unknown as T
      items.push(item)
      return HttpResponse.json(item, { status: 201 })
    }),
    http.patch(`*/api/v1/${path}/:id`, async ({ request, params }) => {
      const body = (await request.clone().json()) as object
      const refusal = await refused(request)
      if (refusal) return refusal
      const item = items.find(({ id }) => id === params.id)!
      Object.assign(item, body, { version: String(Number(item.version) + 1) })
      return HttpResponse.json(item)
    }),
  ]
  return {
    handlers,
    /** Before each test as at first; or others. */
    hold: (others = start()) => (items = others),
    /** As somebody else changes it meanwhile. */
    change: (id: string, more: Partial<T>) => {
      const item = items.find((each) => each.id === id)!
      Object.assign(item, more, { version: '9' })
    },
  }
}

export function withApi(handlers: RequestHandler[], before: () => void) {
  const server = setupServer(...handlers)
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  beforeEach(() => {
    Object.assign(asked, { changes: [], refusals: [] })
    before()
  })
  afterAll(() => server.close())
  return server
}
