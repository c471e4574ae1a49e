import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { TeamMember, Unit } from '@/api'
import { TeamCard } from '@/features/team'
import { addDays, today } from '@/i18n/calendar'
import { coordinator, renderScreen } from './render'

const counselling = { id: 'counselling', name: 'Familierådgivningen' }
const jobCentre = { id: 'job-centre', name: 'Jobcentret' }
const closed = { id: 'closed', name: 'Den gamle skole', closedOn: '2026-01-01' }
const staff = [
  { id: 'user-1', name: 'Mette Sørensen', username: 'coordinator' },
  { id: 'user-2', name: 'Jakob Lund', username: 'caseworker' },
  { id: 'user-3', name: 'Anders Holt', username: 'coordinator2' },
]

export const yesterday = addDays(today(), -1)
export const tomorrow = addDays(today(), 1)

const member = (id: string, more: Partial<TeamMember>) =>
  ({
    id,
    version: '0',
    familyId: 'fam',
    userId: null,
    role: 'other',
    unit: null,
    validFrom: '2026-02-16',
    validTo: null,
    current: true,
    available: true,
    ...more,
  }) as TeamMember

/** Who `coordinator` of test/render is. */
export const mette = member('mette', {
  userId: 'user-1',
  name: 'Mette Sørensen',
  role: 'contact-person',
  unit: counselling,
})
export const jakob = member('jakob', {
  userId: 'user-2',
  name: 'Jakob Lund',
  role: 'caseworker',
  unit: jobCentre,
})
export const grandmother = member('grandmother', { name: 'Inger (farmor)', role: 'network' })
export const coming = member('coming', {
  name: 'Ny mentor',
  role: 'mentor',
  validFrom: tomorrow,
  current: false,
})
export const former = member('former', {
  userId: 'user-3',
  name: 'Anders Holt',
  role: 'contact-person',
  unit: closed,
  validTo: '2026-03-01',
  current: false,
})
export const anders = member('anders', { userId: 'user-3', name: 'Anders Holt', role: 'contact-person' })

type Sent = [method: string, path: string, body: unknown, version: string | null]

/** What the API has, what it was asked to change, and what it refuses. */
export const backend = {
  team: [] as TeamMember[],
  sent: [] as Sent[],
  refusal: null as { type: string; status: number; errors?: { field: string; code: string }[] } | null,
  /** The family is there no longer for whoever asks. */
  isGone: false,
}

const gone = () => HttpResponse.json({ type: '/problems/not-found', status: 404 }, { status: 404 })

export function withTeam() {
  const server = setupServer(
    http.get('*/api/v1/families/fam/team', () =>
      backend.isGone ? gone() : HttpResponse.json({ items: backend.team, nextCursor: null }),
    ),
    http.get('*/api/v1/families/fam', () => (backend.isGone ? gone() : HttpResponse.json({}))),
    http.get('*/api/v1/families/fam/team/:id', ({ params }) =>
      HttpResponse.json(backend.team.find(({ id }) => id === params.id)),
    ),
    http.get('*/api/v1/units', () =>
      HttpResponse.json({ items: [counselling, jobCentre, closed] as Unit[], nextCursor: null }),
    ),
    http.get('*/api/v1/staff', ({ request }) => {
      const q = new URL(request.url).searchParams.get('q')!.toLowerCase()
      const items = staff.filter(({ name }) => name.toLowerCase().includes(q))
      return HttpResponse.json({ items, nextCursor: null })
    }),
    http.all('*/api/v1/families/fam/team*', changed),
    http.all('*/api/v1/families/fam/team/*', changed),
  )
  async function changed({ request }: { request: Request }) {
    const text = await request.text()
    backend.sent.push([
      request.method,
      new URL(request.url).pathname.replace('/api/v1/families/fam', ''),
      text ? JSON.parse(text) : null,
      request.headers.get('If-Match'),
    ])
    const { refusal } = backend
    if (refusal) return HttpResponse.json(refusal, { status: refusal.status })
    return HttpResponse.json({ name: 'Den nye' })
  }
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  beforeEach(() => Object.assign(backend, { team: [], sent: [], refusal: null, isGone: false }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())
  return server
}

export function show(me: typeof coordinator, ...team: TeamMember[]) {
  backend.team = team
  return renderScreen(<TeamCard familyId="fam" />, { me })
}

export type User = ReturnType<typeof show>['user']

export const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }))
const dateField = (label: string) => screen.getByLabelText(label, { selector: 'input[type=text]' })

export async function typeDate(user: User, label: string, iso: string) {
  await user.clear(dateField(label))
  await user.paste(iso.split('-').reverse().join('.'))
}

/** Looks somebody up in the directory and takes them. */
export async function pickStaff(user: User, label: string, name: string) {
  await user.type(screen.getByRole('combobox', { name: label }), name.slice(0, 5))
  await user.click(await screen.findByRole('option', { name }))
}

export async function choose(user: User, label: string, option: string) {
  await user.click(screen.getByRole('button', { name: new RegExp(`(^| )${label}( |$)`) }))
  await user.click(await screen.findByRole('option', { name: option }))
}
