import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { renderScreen } from '@/test/render'
import { GoalPage } from './GoalPage'
import { PlanPage } from './PlanPage'

// The reader may see both families: the API answers, and only the address is wrong.
const overview = {
  family: { id: 'ours', name: 'Familien Holm', caseNumber: 'FP-2026-0042', members: [] },
  plan: null,
  goals: [],
  plans: [],
  programme: null,
}
const server = setupServer(
  http.get('*/api/v1/families/ours/overview', () => HttpResponse.json(overview)),
  http.get('*/api/v1/plans/p1', () =>
    HttpResponse.json({ id: 'p1', familyId: 'theirs', title: 'Deres plan', phases: [] }),
  ),
  http.get('*/api/v1/plans/p1/goals', () =>
    HttpResponse.json({ items: [{ id: 'g1', title: 'Deres mål' }], nextCursor: null }),
  ),
  http.get('*/api/v1/goals/g1', () =>
    HttpResponse.json({ id: 'g1', familyId: 'theirs', title: 'Deres mål' }),
  ),
  http.get('*/api/v1/goals/g1/evaluations', () => HttpResponse.json({ items: [], nextCursor: null })),
)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

it.each([
  ['plan', <PlanPage />, '/families/:familyId/plans/:planId', '/families/ours/plans/p1'],
  ['goal', <GoalPage />, '/families/:familyId/goals/:goalId', '/families/ours/goals/g1'],
])("another family's %s is not found under the name of this one", async (_, page, path, at) => {
  renderScreen(page, { path, at })
  expect(await screen.findByRole('alert')).toHaveTextContent('Vi kan ikke finde det, du leder efter.')
  expect(screen.getByRole('link', { name: 'Familier' })).toBeVisible()
  expect(screen.queryByText(/Deres/)).toBeNull()
})
