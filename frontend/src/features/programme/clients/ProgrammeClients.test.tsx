import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { Programme } from '@/api'
import { administrator, asked, refused, withApi } from '@/test/administrator'
import { coordinator, renderScreen } from '@/test/render'
import '../texts'
import { ProgrammeClients } from './ProgrammeClients'

const programme = { id: 'p', name: 'Familien i Centrum' } as Programme
let clients: string[] = []
const change = (become: (clientId: string) => string[]) =>
  async function answer({ request, params }: { request: Request; params: { clientId?: unknown } }) {
    const refusal = await refused(request)
    if (refusal) return refusal
    clients = become(String(params.clientId))
    return new HttpResponse(null, { status: 204 })
  }
withApi(
  [
    http.get('*/api/v1/programmes/p/clients', () =>
      HttpResponse.json({ items: clients.map((clientId) => ({ clientId })), nextCursor: null }),
    ),
    http.put(
      '*/api/v1/programmes/p/clients/:clientId',
      change((id) => [...clients, id]),
    ),
    http.delete(
      '*/api/v1/programmes/p/clients/:clientId',
      change((id) => clients.filter((each) => each !== id)),
    ),
  ],
  () => (clients = ['integration']),
)

const show = (me = administrator) => renderScreen(<ProgrammeClients programme={programme} />, { me })
async function admit(user: ReturnType<typeof show>['user'], clientId: string) {
  await user.click(await screen.findByRole('button', { name: 'Tilføj et system' }))
  const form = within(await screen.findByRole('dialog', { name: 'Tilføj et system' }))
  if (clientId) await user.type(form.getByLabelText('Systemets klient-id'), clientId)
  await user.click(form.getByRole('button', { name: 'Tilføj systemet' }))
  return form
}
const question = async (user: ReturnType<typeof show>['user']) => {
  await user.click(await screen.findByRole('button', { name: 'Fjern integration' }))
  return within(await screen.findByRole('alertdialog', { name: 'Fjern integration?' }))
}

it('a system is let in by its client id', async () => {
  const { user } = show()
  await admit(user, ' skole:ugeplan ')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(asked.changes).toEqual([{ method: 'PUT', path: '/programmes/p/clients/skole:ugeplan' }])
  expect(screen.getByText('skole:ugeplan')).toBeVisible()
})

it.each([
  ['', /Skal udfyldes/],
  ['to ord', /ingen mellemrum/],
  ['a/b', /ingen mellemrum/],
])('»%s« is none', async (clientId, why) => {
  const { user } = show()
  const form = await admit(user, clientId)
  expect(form.getByLabelText('Systemets klient-id')).toHaveAccessibleDescription(why)
  expect(asked.changes).toEqual([])
})

it('what could not be saved stands there still', async () => {
  asked.refusals = [['unavailable', 503]]
  const { user } = show()
  const form = await admit(user, 'ugeplan')
  expect(await form.findByText('Familieplan svarer ikke lige nu.')).toBeVisible()
  expect(form.getByLabelText('Systemets klient-id')).toHaveValue('ugeplan')
})

it('a system is taken out after it was said what that means', async () => {
  const { user } = show()
  const asking = await question(user)
  expect(asking.getByText(/kan med det samme ikke længere læse familierne/)).toBeVisible()
  await user.click(asking.getByRole('button', { name: 'Fjern systemet' }))
  expect(await screen.findByText('Ingen andre systemer læser programmets familier.')).toBeVisible()
  expect(asked.changes).toEqual([{ method: 'DELETE', path: '/programmes/p/clients/integration' }])
})

it('one that somebody else has taken out meanwhile is gone all the same; a failure is told', async () => {
  asked.refusals = [
    ['unavailable', 503],
    ['not-found', 404],
  ]
  const { user } = show()
  const asking = await question(user)
  await user.click(asking.getByRole('button', { name: 'Fjern systemet' }))
  expect(await asking.findByText('Familieplan svarer ikke lige nu.')).toBeVisible()
  clients = []
  await user.click(asking.getByRole('button', { name: 'Fjern systemet' }))
  expect(await screen.findByText('Ingen andre systemer læser programmets familier.')).toBeVisible()
})

it.each(['coordinator', 'caseworker', 'leader', 'evaluator', 'auditor'])('a %s is not told', async (role) => {
  const { container, queries } = show({ ...coordinator, roles: [role] })
  await waitFor(() => expect(queries.isFetching()).toBe(0))
  expect(container).not.toHaveTextContent('Andre systemer')
})
