import { act, renderHook, screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
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
  periodMonths: null,
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
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const period = (more: Partial<Programme>) =>
  renderHook(() => useFrame()).result.current.period({ ...programme, ...more })

const capacity = (more: Partial<Programme>) =>
  renderHook(() => useFrame()).result.current.capacity({ ...programme, ...more })

test('without dates the period is told by its length, in years where they are whole', async () => {
  expect(period({ periodMonths: 36 })).toBe('3 år')
  expect(period({ periodMonths: 12 })).toBe('1 år')
  expect(period({ periodMonths: 30 })).toBe('30 måneder')
  expect(period({ startsOn: '2023-01-01', periodMonths: 36 })).toMatch(/^fra 1\..*2023, 3 år$/)
  expect(period({ startsOn: '2023-01-01', endsOn: '2025-12-31', periodMonths: 36 })).not.toContain('3 år')
  expect(period({})).toBeNull()
  await act(() => chooseLanguage('en'))
  expect(period({ periodMonths: 36 })).toBe('3 years')
})

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

test('the length is written where the dates are unknown', async () => {
  const { user } = renderScreen(<EditProgramme programme={programme} onDone={() => {}} />)
  const field = screen.getByRole('textbox', { name: /^Periodens længde i måneder/ })
  expect(field).toHaveAccessibleDescription(/kun, når datoerne ikke kendes/)
  await user.type(field, '36')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ periodMonths: 36 }))
})

test('what somebody else wrote meanwhile about the length is asked about', async () => {
  const newest = { ...programme, version: '9', periodMonths: 24 }
  server.use(
    http.patch('*/api/v1/programmes/p', () =>
      HttpResponse.json(
        { type: '/problems/stale-version', title: 'Stale', status: 412 },
        { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
    http.get('*/api/v1/programmes/p', () => HttpResponse.json(newest)),
  )
  const { user } = renderScreen(<EditProgramme programme={programme} onDone={() => {}} />)
  await user.type(screen.getByRole('textbox', { name: /^Periodens længde i måneder/ }), '36')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByRole('radiogroup', { name: 'Periodens længde i måneder' })).toHaveTextContent(
    /36[^]*24|24[^]*36/,
  )
})
