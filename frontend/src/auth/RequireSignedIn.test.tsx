import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { api, forgetSession, queryClient, wordsFor } from '@/api'
import { FailureReaderProvider } from '@/ui'
import { coordinator } from '@/test/render'
import { RequireSignedIn } from './RequireSignedIn'

let signedIn = true
beforeEach(() => {
  forgetSession()
  vi.spyOn(globalThis, 'fetch').mockImplementation(() =>
    Promise.resolve(
      signedIn
        ? Response.json(coordinator)
        : Response.json({ type: '/problems/unauthenticated', status: 401 }, { status: 401 }),
    ),
  )
})
afterEach(() => vi.restoreAllMocks())

const show = () =>
  render(
    <QueryClientProvider client={queryClient()}>
      <FailureReaderProvider value={wordsFor}>
        <RequireSignedIn>
          <p>Siden</p>
        </RequireSignedIn>
      </FailureReaderProvider>
    </QueryClientProvider>,
  )

it('asks a visitor to sign in, and sends nobody away by itself', async () => {
  signedIn = false
  show()
  expect(await screen.findByRole('button', { name: 'Log ind' })).toBeVisible()
  expect(screen.queryByText('Siden')).toBeNull()
})

it('keeps the page when the session expires, and says so over it', async () => {
  signedIn = true
  show()
  expect(await screen.findByText('Siden')).toBeVisible()
  signedIn = false
  await act(() => api.GET('/today').catch(() => {}))
  expect(await screen.findByRole('alertdialog', { name: 'Du er logget ud' })).toBeVisible()
  expect(screen.getByText('Siden')).toBeInTheDocument()
})
