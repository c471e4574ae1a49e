import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Family, Member } from '@/api'
import { renderScreen } from '@/test/render'
import { RemoveMember } from './RemoveMember'

const member = (id: string) => ({ id, version: '1', givenName: 'Emil', familyName: 'Holm' }) as Member
const family = (...members: Member[]) => ({ id: 'fam', members }) as Family

const server = setupServer(
  http.delete('*/api/v1/families/fam/members/:id', () =>
    HttpResponse.json({ type: '/problems/last-member', status: 409 }, { status: 409 }),
  ),
)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

test('the only member is not offered for removal, but the way around it is', () => {
  const only = member('1')
  renderScreen(<RemoveMember family={family(only)} member={only} />)
  expect(screen.queryByRole('button', { name: 'Fjern fra familien' })).toBeNull()
  expect(screen.getByText(/Familien skal have mindst ét medlem/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Tilføj en person' })).toHaveAttribute(
    'href',
    '/families/fam/members/new',
  )
})

test('when the others were removed meanwhile, the refusal says what to do', async () => {
  const one = member('1')
  const { user } = renderScreen(<RemoveMember family={family(one, member('2'))} member={one} />)
  await user.click(screen.getByRole('button', { name: 'Fjern fra familien' }))
  await user.click(screen.getByRole('button', { name: 'Fjern fra familien' }))
  expect(await screen.findByText('Familien skal have mindst ét medlem.')).toBeVisible()
  expect(screen.getByText(/Tilføj først den rigtige person/)).toBeVisible()
})
