import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Enrolment, EnrolmentStatus } from '@/api'
import { coordinator, renderScreen } from './render'
import { Enrolments } from '@/features/enrolment'

const vejle = { id: 'vejle', name: 'Familien i Centrum', municipality: 'Vejle' }
const kolding = { id: 'kolding', name: 'Job & Familieliv', municipality: 'Kolding' }

export const caseworker = { ...coordinator, roles: ['caseworker'] }
export const leader = { ...coordinator, roles: ['leader'] }

const begun = { enrolledOn: '2026-03-02', endedOn: null, endReason: null }
const over = { ...begun, endedOn: '2026-06-30', endReason: 'Far er i job' }
const courses: Record<EnrolmentStatus, Partial<Enrolment>> = {
  referred: { ...begun, enrolledOn: null },
  enrolled: begun,
  completed: over,
  discontinued: { ...over, enrolledOn: null },
}
export const enrolment = (status: EnrolmentStatus, programmeId = 'vejle') =>
  ({
    id: `is-${status}`,
    version: '0',
    familyId: 'fam',
    programmeId,
    status,
    referredOn: '2026-02-16',
    ...courses[status],
  }) as Enrolment

/** What the API has, what it was asked to change, and whether it refuses that. */
export const backend = {
  there: [] as Enrolment[],
  sent: [] as [path: string, body: unknown][],
  refusal: null as { type: string; status: number } | null,
}

export function withBackend() {
  const server = setupServer(
    http.get('*/api/v1/families/fam/enrolments', () =>
      HttpResponse.json({ items: backend.there, nextCursor: null }),
    ),
    http.get('*/api/v1/programmes', () => HttpResponse.json({ items: [kolding, vejle], nextCursor: null })),
    http.post('*/api/v1/*', async ({ request }) => {
      const { refusal, sent } = backend
      sent.push([new URL(request.url).pathname.replace('/api/v1', ''), await request.json()])
      return refusal ? HttpResponse.json(refusal, { status: refusal.status }) : HttpResponse.json({})
    }),
  )
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  beforeEach(() => Object.assign(backend, { there: [], sent: [], refusal: null }))
  afterAll(() => server.close())
}

export function show(me: typeof coordinator, ...enrolments: Enrolment[]) {
  backend.there = enrolments
  return renderScreen(<Enrolments familyId="fam" />, { me })
}

export const row = async () => within(await screen.findByRole('listitem'))
export const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }))
