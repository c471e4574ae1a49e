import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { api, ifMatch } from './client'
import { goalQuery, overviewQuery, teamQuery } from './family'
import { queryClient } from './queries'

const holm = { family: { id: 'f', name: 'Familien Holm' } }
const missing = () => HttpResponse.json({ type: 'https://x/problems/not-found' }, { status: 404 })
const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

let asked: string[] = []
beforeEach(() => {
  asked = []
})

/** Answers what is asked under /families/f, /goals/g and /today so. */
function answer(found: Record<string, object>) {
  server.use(
    http.all('*/api/v1/*', ({ request }) => {
      const path = new URL(request.url).pathname.replace('/api/v1', '')
      asked.push(path)
      return found[path] ? HttpResponse.json(found[path]) : missing()
    }),
  )
}

const seen = {
  '/families/f/overview': holm,
  '/families/f/team': { items: [], nextCursor: null },
  '/goals/g': { familyId: 'f', title: 'Sove i egen seng' },
}

function FamilyName() {
  const { data, error } = useQuery(overviewQuery('f'))
  return <h1>{data?.family.name ?? error?.message ?? 'venter'}</h1>
}

/** A page of the family, which has been read with its team, its goal and the lists that it stands in. */
async function shown() {
  const queries = queryClient()
  answer(seen)
  await Promise.all([queries.fetchQuery(teamQuery('f')), queries.fetchQuery(goalQuery('f', 'g'))])
  queries.setQueryData(['families', {}], ['Familien Holm'])
  queries.setQueryData(['today', 'mine'], ['Familien Holm'])
  queries.setQueryData(['family', 'other'], 'Familien Dahl')
  render(
    <QueryClientProvider client={queries}>
      <FamilyName />
    </QueryClientProvider>,
  )
  expect(await screen.findByText('Familien Holm')).toBeVisible()
  return queries
}

it('forgets a family that is seen no longer, whichever part of it is read again', async () => {
  const queries = await shown()
  answer({})
  await act(() => queries.refetchQueries({ queryKey: ['family', 'f', 'team'], type: 'all' }))
  expect(await screen.findByText('not-found')).toBeVisible()
  const kept = queries
    .getQueryCache()
    .findAll()
    .filter(({ state }) => state.data !== undefined)
  expect(kept.map(({ queryKey }) => queryKey)).toEqual([['family', 'other']])
})

it('forgets it also when a change is what is sent', async () => {
  const queries = await shown()
  answer({})
  const params = { path: { id: 'g' }, header: ifMatch('1') }
  const change = () => api.PATCH('/goals/{id}', { params, body: { title: 'Sove igennem' } })
  await act(() => expect(change()).rejects.toThrow('not-found'))
  expect(await screen.findByText('not-found')).toBeVisible()
  expect(queries.getQueryData(teamQuery('f').queryKey)).toBeUndefined()
})

it('shows who is still seen again when a part of it is gone', async () => {
  const queries = await shown()
  const { '/goals/g': _, ...rest } = seen
  answer(rest)
  await act(() => queries.refetchQueries({ queryKey: goalQuery('f', 'g').queryKey, type: 'all' }))
  await waitFor(() => expect(screen.getByText('Familien Holm')).toBeVisible())
  expect(queries.getQueryData(goalQuery('f', 'g').queryKey)).toBeUndefined()
})

it('asks for what is not found once, and not for ever', async () => {
  const queries = queryClient()
  answer({})
  await expect(queries.fetchQuery(overviewQuery('f'))).rejects.toThrow('not-found')
  expect(asked).toEqual(['/families/f/overview'])
})
