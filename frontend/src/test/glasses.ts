import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import type { BreakGlass } from '@/api'
import { coordinator } from './render'

export const caseworker = { ...coordinator, id: 'user-2', name: 'Jakob Lund', roles: ['caseworker'] }
export const auditor = { ...coordinator, id: 'user-3', name: 'Birgit Frost', roles: ['auditor'] }

/** At half past ten in Denmark. */
export const now = '2026-03-10T09:30:00Z'

export const glass = (more: Partial<BreakGlass> = {}): BreakGlass => ({
  id: 'glass',
  version: '0',
  familyId: 'fam',
  caseNumber: 'FP-2026-0042',
  userName: 'Jakob Lund',
  reasonCode: 'stand-in',
  reasonText: 'Mødet er i eftermiddag',
  openedAt: '2026-03-10T08:15:00Z',
  closesAt: '2026-03-10T16:15:00Z',
  mine: false,
  assigned: false,
  ...more,
})

const code = (
  name: string,
  nameDa: string,
  nameEn: string,
  sequence: number,
  validTo: string | null = null,
) => ({
  id: name,
  version: '0',
  list: 'break-glass-reason',
  code: name,
  nameDa,
  nameEn,
  sequence,
  validFrom: '2020-01-01',
  validTo,
})
const reasons = [
  code('stand-in', 'Vikar for en kollega', 'Standing in for a colleague', 2),
  code('acute-concern', 'Akut bekymring', 'Acute concern', 1),
  code('rota', 'Vagtordning', 'Rota', 3, '2026-03-09'),
]

/** What the API has. */
export const world = { glasses: [] as BreakGlass[] }

/** The API, as far as broken glasses go, on a morning in March; more is added with `server.use`. */
export function withGlasses() {
  const server = setupServer(
    http.get('*/api/v1/codes', ({ request }) => {
      const list = new URL(request.url).searchParams.get('list')
      return HttpResponse.json({ items: list === 'break-glass-reason' ? reasons : [], nextCursor: null })
    }),
    http.get('*/api/v1/break-glass', ({ request }) => {
      const asked = new URL(request.url).searchParams
      const items = world.glasses
        .filter(({ familyId }) => !asked.has('familyId') || asked.get('familyId') === familyId)
        .filter(({ closesAt }) => asked.get('open') !== 'true' || Date.parse(closesAt) > Date.now())
      return HttpResponse.json({ items, nextCursor: null })
    }),
  )
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
    world.glasses = []
  })
  afterEach(() => {
    server.resetHandlers()
    vi.useRealTimers()
  })
  afterAll(() => server.close())
  return server
}
