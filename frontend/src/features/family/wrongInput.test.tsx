import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it, test } from 'vitest'
import type { Family } from '@/api'
import { renderScreen } from '@/test/render'
import { FamiliesPage } from './FamiliesPage'
import { MemberPage } from './MemberPage'
import { NewFamilyPage } from './NewFamilyPage'

const member = {
  id: 'm1',
  personId: 'p1',
  version: '1',
  givenName: 'Ida',
  familyName: 'Holm',
  role: 'child',
  birthDate: '2014-02-03',
  age: 12,
  inHousehold: true,
  custody: null,
  validFrom: '2026-01-01',
  validTo: null,
}
const family = { id: 'fam', name: 'Familien Holm', caseNumber: 'FP-2026-0042', members: [member] } as Family

const invalid = (field: string) =>
  HttpResponse.json(
    { type: '/problems/validation', title: 'English', status: 400, errors: [{ field, code: 'format' }] },
    { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
  )

// Nothing that changes anything is answered: sending it would be the mistake.
const server = setupServer(
  http.get('*/api/v1/families/fam', () => HttpResponse.json(family)),
  http.get('*/api/v1/programmes', () => HttpResponse.json({ items: [], nextCursor: null })),
)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

it.each(['limit', 'cursor'])('a list that is asked for with a wrong %s says what to do', async (field) => {
  server.use(http.get('*/api/v1/families', () => invalid(field)))
  renderScreen(<FamiliesPage />)
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(
    /Familieplan kan ikke bruge det, siden sendte\. ?Genindlæs siden, og prøv igen\./,
  )
})

test("another family's person is not found, and the way on is there", async () => {
  renderScreen(<MemberPage />, {
    path: '/families/:familyId/members/:memberId',
    at: '/families/fam/members/other',
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('Vi kan ikke finde det, du leder efter.')
  expect(screen.getByRole('link', { name: 'Familier' })).toBeVisible()
})

it.each([
  [/^Fødselsdato/, '29.2.2025', 'Skriv en dato, der findes, som 12.4.1988'],
  [/^Fødselsdato/, '29.2.1900', 'Skriv en dato, der findes, som 12.4.1988'],
  [/^Fødselsdato/, '01.01.0001', 'Årstallet skal ligge mellem 1900 og 2199'],
  [/^Fødselsdato/, '31.12.9999', 'Årstallet skal ligge mellem 1900 og 2199'],
  [/^Fødselsdato/, '01.01.2199', 'Datoen kan ikke ligge i fremtiden. Vælg en tidligere'],
  [/^Sidste dag/, '31.12.2025', 'Datoen kan ikke ligge før begyndelsen. Vælg en senere'],
])('%s %s is refused before it is sent, and stays as it was typed', async (name, date, sentence) => {
  const { user } = renderScreen(<MemberPage />, {
    path: '/families/:familyId/members/:memberId',
    at: '/families/fam/members/m1',
  })
  const field = await screen.findByLabelText(name, { selector: 'input[type=text]' })
  await user.clear(field)
  await user.paste(date)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(field).toHaveAccessibleDescription(expect.stringContaining(sentence)))
  expect(screen.getByText('Ét felt skal rettes')).toBeVisible()
  expect(field).toHaveValue(date)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a family without anybody is told so by the name of the list', async () => {
  const { user } = renderScreen(<NewFamilyPage />)
  await user.click(screen.getByLabelText('Familiens navn'))
  await user.paste('Familien Holm')
  await user.click(screen.getByRole('button', { name: 'Fjern Person 1' }))
  await user.click(screen.getByRole('button', { name: 'Opret familien' }))
  expect(await screen.findByRole('button', { name: 'Hvem er i familien? Skal udfyldes' })).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a name that fills itself in after the form was sent empty is missing no more', async () => {
  const { user } = renderScreen(<NewFamilyPage />)
  await user.click(screen.getByRole('button', { name: 'Opret familien' }))
  const name = screen.getByLabelText('Familiens navn')
  await waitFor(() => expect(name).toBeInvalid())
  await user.click(screen.getByLabelText('Efternavn'))
  await user.paste('Holm')
  await waitFor(() => expect(name).toHaveValue('Familien Holm'))
  await waitFor(() => expect(name).toBeValid())
})
