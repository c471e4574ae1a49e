import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { auditor, caseworker, glass, withGlasses, world } from '@/test/glasses'
import { renderScreen } from '@/test/render'
import { BrokenGlassesPage } from './BrokenGlassesPage'

const server = withGlasses()
const rows = async () => (await screen.findAllByRole('row')).slice(1)

it('tells the auditor who has opened which family, when, why, and until when', async () => {
  world.glasses = [
    glass(),
    glass({
      id: 'old',
      openedAt: '2026-03-01T08:00:00Z',
      closesAt: '2026-03-01T16:00:00Z',
      reasonCode: 'rota',
    }),
    glass({ id: 'odd', closesAt: '2026-03-01T16:00:00Z', reasonCode: 'by-letter' }),
  ]
  renderScreen(<BrokenGlassesPage />, { me: auditor })
  const [open, old, odd] = await rows()
  expect(await within(open!).findByText('Vikar for en kollega')).toBeVisible()
  const cells = [
    '10. mar. 2026, 09.15',
    'Jakob Lund',
    'FP-2026-0042',
    'Mødet er i eftermiddag',
    '10. mar. 2026, 17.15',
  ]
  for (const text of [...cells, 'Åben nu']) expect(open).toHaveTextContent(text)
  expect(old).not.toHaveTextContent('Åben nu')
  // What can no longer be chosen keeps its words, and what has none is shown as it was sent.
  expect(old).toHaveTextContent('Vagtordning')
  expect(odd).toHaveTextContent('by-letter')
  expect(screen.getByText(/^Alle, der har åbnet en familie/)).toBeVisible()
  expect(within(open!).queryByRole('link')).toBeNull()
})

it('fetches the next page when it is asked for', async () => {
  server.use(
    http.get('*/api/v1/break-glass', ({ request }) => {
      const cursor = new URL(request.url).searchParams.get('cursor')
      return HttpResponse.json(
        cursor === 'next'
          ? { items: [glass({ id: 'second', userName: 'Hanne Kjær' })], nextCursor: null }
          : { items: [glass()], nextCursor: 'next' },
      )
    }),
  )
  const { user } = renderScreen(<BrokenGlassesPage />, { me: auditor })
  expect(await rows()).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Vis flere' }))
  expect(await screen.findByText('Hanne Kjær')).toBeVisible()
  expect(await rows()).toHaveLength(2)
  expect(screen.queryByRole('button', { name: 'Vis flere' })).toBeNull()
})

it('tells everybody else that it is their own, and says when there is none', async () => {
  renderScreen(<BrokenGlassesPage />, { me: caseworker })
  expect(await screen.findByText('Ingen har brugt nødadgang')).toBeVisible()
  expect(screen.getByText(/^Dine egne nødadgange/)).toBeVisible()
})
