import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router'
import { wordsFor, type Me } from '@/api'
import { MeContext } from '@/auth/useMe'
import { FailureReaderProvider, ToastRegion } from '@/ui'
import { DraftOwnerProvider } from '@/ui/form'

export const coordinator: Me = {
  id: 'user-1',
  username: 'coordinator',
  name: 'Mette Sørensen',
  roles: ['coordinator'],
  machine: false,
}

/** Renders a screen as the app does, at an address; returns the user who types and the router. */
export function renderScreen(
  element: ReactElement,
  {
    path = '/',
    at = '/',
    state,
    me = coordinator,
    children,
  }: { path?: string; at?: string; state?: unknown; me?: Me; children?: RouteObject[] } = {},
) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const router = createMemoryRouter(
    [
      { path, element, children },
      { path: '*', element: <p data-testid="elsewhere" /> },
    ],
    { initialEntries: [{ pathname: at, state }] },
  )
  const screen = render(
    <I18nProvider locale="da-DK">
      <QueryClientProvider client={queries}>
        <FailureReaderProvider value={wordsFor}>
          <MeContext value={me}>
            <DraftOwnerProvider value={me.id}>
              <RouterProvider router={router} />
              <ToastRegion />
            </DraftOwnerProvider>
          </MeContext>
        </FailureReaderProvider>
      </QueryClientProvider>
    </I18nProvider>,
  )
  return { ...screen, user: userEvent.setup(), router, queries }
}
