import { act, renderHook, screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Programme } from '@/api'
import { chooseLanguage } from '@/i18n'
import { renderScreen } from '@/test/render'
import { EditProgramme } from './EditProgramme'
import { useFrame } from './useFrame'

const programme: Programme = {
  id: 'p',
  version: '3',
  name: 'Familien på Vej',
  municipality: 'Jammerbugt',
  startsOn: null,
  endsOn: null,
  capacityFrom: 20,
  capacityTo: 25,
  capacityBasis: null,
  enrolmentMonths: null,
  maxParallelActions: null,
  maxWeeklyHours: null,
  planTemplate: [],
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
}

const sent = vi.fn()
const server = setupServer(
  http.patch('*/api/v1/programmes/p', async ({ request }) => {
    sent(await request.json())
    return HttpResponse.json({ ...programme, version: '4' })
  }),
)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

const capacity = (more: Partial<Programme>) =>
  renderHook(() => useFrame()).result.current.capacity({ ...programme, ...more })

test('room is told with what it counts', async () => {
  expect(capacity({ capacityBasis: 'at-a-time' })).toBe('20–25 familier ad gangen')
  expect(capacity({ capacityFrom: null, capacityTo: 100, capacityBasis: 'whole-period' })).toBe(
    '100 familier i hele perioden',
  )
  expect(capacity({})).toBe('20–25 familier')
  expect(capacity({ capacityFrom: null, capacityTo: null, capacityBasis: 'at-a-time' })).toBeNull()
  await act(() => chooseLanguage('en'))
  expect(capacity({ capacityBasis: 'at-a-time' })).toBe('20–25 families at a time')
})

test('what the number counts is chosen beside it, and only that is sent', async () => {
  const { user } = renderScreen(<EditProgramme programme={programme} onDone={() => {}} />)
  expect(screen.getByRole('radio', { name: 'Ikke angivet' })).toBeChecked()
  await user.click(screen.getByRole('radio', { name: 'Familier ad gangen' }))
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ capacityBasis: 'at-a-time' }))
})
