import { act, screen, waitFor, within } from '@testing-library/react'
import { delay, http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Enrolment } from '@/api'
import { caseworker, glass, withGlasses, world } from '@/test/glasses'
import { renderScreen } from '@/test/render'
import { allowed } from '../allowed'
import { FamilyPage } from './FamilyPage'
import { OneFamily } from './OneFamily'

const server = withGlasses()

const karen = {
  id: 'm1',
  version: '0',
  personId: 'p1',
  givenName: 'Karen',
  familyName: 'Holm',
  birthDate: '1988-04-12',
  age: 37,
  role: 'parent',
  inHousehold: true,
  custody: null,
  validFrom: '2026-01-01',
  validTo: null,
}
const family = {
  id: 'fam',
  version: '0',
  name: 'Familien Holm',
  caseNumber: 'FP-2026-0042',
  members: [karen],
}
const overview = {
  family: { ...family, status: 'without-plan' },
  plan: null,
  goals: [],
  plans: [],
  programme: null,
}
const referred = {
  id: 'e1',
  version: '0',
  familyId: 'fam',
  programmeId: 'vejle',
  status: 'referred',
  referredOn: '2026-02-16',
  enrolledOn: null,
  endedOn: null,
  endReason: null,
} as Enrolment
const contact = {
  id: 't1',
  version: '0',
  familyId: 'fam',
  userId: 'user-1',
  name: 'Mette Sørensen',
  role: 'contact-person',
  unit: { id: 'u1', name: 'Familierådgivningen' },
  validFrom: '2026-02-16',
  validTo: null,
  current: true,
  available: true,
}

beforeEach(() =>
  server.use(
    http.get('*/api/v1/families/fam/overview', () => HttpResponse.json(overview)),
    http.get('*/api/v1/families/fam/enrolments', () =>
      HttpResponse.json({ items: [referred], nextCursor: null }),
    ),
    http.get('*/api/v1/families/fam/team', () => HttpResponse.json({ items: [contact], nextCursor: null })),
    http.get('*/api/v1/programmes', () =>
      HttpResponse.json({ items: [{ id: 'vejle', name: 'Familien i Centrum' }], nextCursor: null }),
    ),
  ),
)

const show = (at = '/families/fam') =>
  renderScreen(<OneFamily />, {
    path: '/families/:familyId',
    at,
    me: caseworker,
    children: [
      { index: true, element: <FamilyPage /> },
      {
        ...allowed('families.write'),
        children: [{ path: 'plans/new', element: <p>Skriv planen</p> }],
      },
    ],
  })

/** Everything on the page that changes the family. */
const changing = () =>
  [
    'Rediger familiens navn',
    'Tilføj en person',
    'Opret en plan',
    'Henvis til et program',
    'Indskriv familien',
    'Tilføj til teamet',
    'Overdrag',
    /^Flere valg/,
  ]
    .flatMap((name) => [
      ...screen.queryAllByRole('button', { name }),
      ...screen.queryAllByRole('link', { name }),
    ])
    .map((control) => control.getAttribute('aria-label') ?? control.textContent)

const all = [
  'Rediger familiens navn',
  'Tilføj en person',
  'Opret en plan',
  'Henvis til et program',
  'Indskriv familien',
  'Tilføj til teamet',
  'Overdrag',
  'Flere valg for Mette Sørensen',
  'Flere valg for »Familien i Centrum«',
]
const read = () => screen.findByText(/^Henvist/)
const banner = 'Du læser familien med nødadgang til kl. 17.15.'

it('whoever has broken the glass reads until it closes, and is offered nothing that changes the family', async () => {
  world.glasses = [glass({ mine: true })]
  show()
  expect(await screen.findByText(banner)).toBeVisible()
  await read()
  expect(screen.getByRole('heading', { level: 1, name: 'Familien Holm' })).toBeVisible()
  expect(changing()).toEqual([])
})

it('whoever is assigned is offered all of it, without a word of a glass', async () => {
  show()
  await read()
  await waitFor(() => expect(changing()).toEqual(all))
  expect(screen.queryByText(/nødadgang/)).toBeNull()
})

it('whoever has been assigned since they broke it is offered all of it', async () => {
  world.glasses = [glass({ mine: true, assigned: true })]
  show()
  await waitFor(() => expect(changing()).toEqual(all))
  expect(screen.queryByText(/nødadgang/)).toBeNull()
})

it('whoever takes themselves off the team, and has a glass of their own, goes on by that and only reads', async () => {
  world.glasses = [glass({ mine: true, assigned: true })]
  const jakob = { ...contact, id: 't2', userId: caseworker.id, name: caseworker.name, role: 'caseworker' }
  server.use(
    http.get('*/api/v1/families/fam/team', () =>
      HttpResponse.json({ items: [contact, jakob], nextCursor: null }),
    ),
    http.get('*/api/v1/families/fam/team/t2', () => HttpResponse.json(jakob)),
    http.delete('*/api/v1/families/fam/team/t2', () => {
      world.glasses = [glass({ mine: true })]
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { user } = show()
  await user.click(await screen.findByRole('button', { name: 'Flere valg for Jakob Lund' }))
  await user.click(await screen.findByRole('menuitem', { name: /teamet$/ }))
  const asked = await screen.findByRole('alertdialog')
  await user.click(within(asked).getByRole('button', { name: /teamet$/ }))
  expect(await screen.findByText(banner)).toBeVisible()
  await waitFor(() => expect(changing()).toEqual([]))
})

it('nothing is offered before it is known', async () => {
  let answer = () => {}
  const asked = new Promise<void>((resolve) => (answer = resolve))
  server.use(
    http.get('*/api/v1/break-glass', async () => {
      await asked
      return HttpResponse.json({ items: [], nextCursor: null })
    }),
  )
  show()
  await read()
  expect(changing()).toEqual([])
  answer()
  await waitFor(() => expect(changing()).toEqual(all))
})

it('the role decides when it cannot be known', async () => {
  server.use(http.get('*/api/v1/break-glass', () => HttpResponse.json({}, { status: 500 })))
  show()
  await waitFor(() => expect(changing()).toEqual(all))
})

it('the head tells the contact person', async () => {
  show()
  await read()
  const head = screen.getByText(/^Kontaktperson: /)
  expect(head).toHaveTextContent('Kontaktperson: Mette Sørensen, Familierådgivningen')
})

it('a team that cannot be read takes nothing from the rest of the page', async () => {
  server.use(http.get('*/api/v1/families/fam/team', () => HttpResponse.json({}, { status: 500 })))
  show()
  await read()
  expect(screen.getByRole('heading', { level: 1, name: 'Familien Holm' })).toBeVisible()
  expect(await screen.findByText('Noget gik galt hos os.')).toBeVisible()
  expect(screen.queryByText(/^Kontaktperson: /)).toBeNull()
})

it('a page for changing something tells a reader that they only read', async () => {
  world.glasses = [glass({ mine: true })]
  show('/families/fam/plans/new')
  expect(await screen.findByText('Med nødadgang kan du ikke ændre noget.')).toBeVisible()
  expect(screen.queryByText('Skriv planen')).toBeNull()
})

it('nothing of the family stays on the screen when the glass closes', async () => {
  vi.useFakeTimers({ now: new Date('2026-03-10T16:13:00Z'), shouldAdvanceTime: true })
  world.glasses = [glass({ mine: true })]
  server.use(
    http.get('*/api/v1/families/fam/overview', async () => {
      await delay(0)
      return Date.now() < Date.parse('2026-03-10T16:15:00Z')
        ? HttpResponse.json(overview)
        : HttpResponse.json({ type: '/problems/not-found' }, { status: 404 })
    }),
  )
  show()
  expect(await screen.findByText(banner)).toBeVisible()
  expect(await screen.findByRole('heading', { name: 'Familien Holm' })).toBeVisible()
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(screen.getByRole('heading', { name: 'Familien Holm' })).toBeVisible()
  await act(() => vi.advanceTimersByTimeAsync(61_000))
  expect(await screen.findByText('Vi kan ikke finde det, du leder efter.')).toBeVisible()
  expect(screen.queryByText(/Holm/)).toBeNull()
  expect(screen.queryByText(banner)).toBeNull()
})
