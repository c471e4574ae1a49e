import { act, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { chooseLanguage } from '@/i18n'
import { caseworker, glass, withGlasses } from '@/test/glasses'
import { renderScreen } from '@/test/render'
import { BreakGlassPage } from './BreakGlassPage'

const server = withGlasses()
const holm = { id: 'fam', name: 'Familien Holm', caseNumber: 'FP-2026-0042' }

/** The page, over an API that finds these; and what it was sent. */
function show(found: (typeof holm)[], refusal?: { type: string; status: number }) {
  const sent: [string, unknown][] = []
  const answer = (path: string, body: object, status = 200) =>
    http.post(`*/api/v1${path}`, async ({ request }) => {
      sent.push([path, await request.json()])
      return HttpResponse.json(body, { status })
    })
  server.use(
    answer('/break-glass/search', { items: found, nextCursor: null }),
    answer('/families/fam/break-glass', refusal ?? glass({ mine: true }), refusal?.status ?? 201),
  )
  const at = '/families/break-glass'
  return { ...renderScreen(<BreakGlassPage />, { path: at, at, me: caseworker }), sent }
}
type Shown = ReturnType<typeof show>

async function find({ user }: Shown, number = 'FP-2026-0042') {
  await user.type(screen.getByRole('textbox', { name: 'Sagsnummer' }), number)
  await user.click(screen.getByRole('button', { name: 'Find familien' }))
}

async function open({ user }: Shown) {
  await user.click(await screen.findByRole('radio', { name: 'Akut bekymring' }))
  await user.type(screen.getByRole('textbox', { name: 'Beskriv det kort' }), 'Skolen har ringet')
  await user.click(screen.getByRole('button', { name: 'Åbn familien i otte timer' }))
}

it('leads to those that one has used', () => {
  show([])
  expect(screen.getByRole('link', { name: 'Se alle nødadgange' })).toHaveAttribute('href', '/break-glass')
})

it('finds a family by its case number, tells what it means, and opens it for a reason', async () => {
  const shown = show([holm])
  await find(shown, ' fp-2026-0042 ')
  const card = await screen.findByRole('region', { name: 'Familien Holm FP-2026-0042' })
  for (const told of [/Kontaktpersonen, familieteamet, lederen/, /ikke ændre noget/, /varer otte timer/])
    expect(within(card).getByText(told)).toBeVisible()
  await open(shown)
  await waitFor(() => expect(shown.router.state.location.pathname).toBe('/families/fam'))
  expect(shown.sent).toEqual([
    ['/break-glass/search', { caseNumber: 'FP-2026-0042' }],
    ['/families/fam/break-glass', { reasonCode: 'acute-concern', reasonText: 'Skolen har ringet' }],
  ])
})

it('leaves what was searched for, and whom it found, in no address, no store and no key', async () => {
  const shown = show([holm])
  const { user, router, queries, sent } = shown
  await user.click(screen.getByRole('radio', { name: 'Et familiemedlem' }))
  await user.type(screen.getByRole('textbox', { name: 'Fornavn' }), 'Karen')
  await user.type(screen.getByRole('textbox', { name: 'Efternavn' }), 'Thorup')
  await user.type(screen.getByRole('textbox', { name: 'Fødselsdato' }), '12.4.88')
  await user.click(screen.getByRole('button', { name: 'Find familien' }))
  await user.type(await screen.findByRole('textbox', { name: 'Beskriv det kort' }), 'Hun har ringet')
  const member = { givenName: 'Karen', familyName: 'Thorup', birthDate: '1988-04-12' }
  expect(sent).toEqual([['/break-glass/search', member]])
  const kept = JSON.stringify([
    router.state.location,
    Object.entries(sessionStorage),
    Object.entries(localStorage),
    queries
      .getQueryCache()
      .getAll()
      .map(({ queryKey, state }) => [queryKey, state]),
    queries
      .getMutationCache()
      .getAll()
      .map(({ state }) => state),
  ])
  // What was written as a reason is kept like everything else that is typed.
  expect(kept).toContain('Hun har ringet')
  for (const text of ['Karen', 'Thorup', '1988', 'Holm', 'FP-2026']) expect(kept).not.toContain(text)
})

it('asks for all of it before it asks the API', async () => {
  const { user, sent } = show([holm])
  await user.click(screen.getByRole('button', { name: 'Find familien' }))
  expect(await screen.findByText(/^Skal udfyldes/)).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'Et familiemedlem' }))
  await user.type(screen.getByRole('textbox', { name: 'Fornavn' }), 'Karen')
  await user.click(screen.getByRole('button', { name: 'Find familien' }))
  expect(await screen.findByText('2 felter skal rettes')).toBeVisible()
  expect(sent).toEqual([])
})

it('says so when there is no such family, and keeps what was typed', async () => {
  const shown = show([])
  await find(shown)
  const told = await screen.findByText('Vi fandt ingen familie')
  expect(told.closest('[tabindex]')).toHaveFocus()
  expect(screen.getByRole('textbox', { name: 'Sagsnummer' })).toHaveValue('FP-2026-0042')
})

it('lets one choose when a person is in several families, and search again', async () => {
  const shown = show([holm, { id: 'other', name: 'Familien Storm', caseNumber: 'FP-2026-0007' }])
  await find(shown)
  await shown.user.click(await screen.findByRole('button', { name: 'Vælg Familien Storm' }))
  expect(screen.getByRole('region', { name: 'Familien Storm FP-2026-0007' })).toBeVisible()
  await shown.user.click(screen.getByRole('button', { name: 'Det er en anden familie. Søg igen' }))
  expect(screen.getByRole('textbox', { name: 'Sagsnummer' })).toHaveValue('')
})

it('opens nothing without a reason, chosen and in words', async () => {
  const shown = show([holm])
  await find(shown)
  await shown.user.click(await screen.findByRole('button', { name: 'Åbn familien i otte timer' }))
  expect(await screen.findByText('2 felter skal rettes')).toBeVisible()
  expect(shown.sent).toHaveLength(1)
})

it('leads to a family that one sees anyway', async () => {
  const shown = show([holm], { type: '/problems/already-assigned', status: 409 })
  await find(shown)
  await open(shown)
  await waitFor(() => expect(shown.router.state.location.pathname).toBe('/families/fam'))
  expect(screen.getByText('Du kan se familien uden nødadgang')).toBeVisible()
})

it('stays, and keeps what was written, when it is refused', async () => {
  const shown = show([holm], { type: '/problems/not-found', status: 404 })
  await find(shown)
  await open(shown)
  expect(await screen.findByRole('alert')).toHaveTextContent('Vi kan ikke finde det, du leder efter.')
  expect(screen.getByRole('textbox', { name: 'Beskriv det kort' })).toHaveValue('Skolen har ringet')
})

it('offers the reasons of today in their order, in the language of the screen', async () => {
  const shown = show([holm])
  await find(shown)
  const offered = async () =>
    (await screen.findAllByRole('radio')).map((radio) => radio.closest('label')?.textContent)
  expect(await offered()).toEqual(['Akut bekymring', 'Vikar for en kollega'])
  await act(() => chooseLanguage('en'))
  await waitFor(async () => expect(await offered()).toEqual(['Acute concern', 'Standing in for a colleague']))
  expect(screen.getByRole('button', { name: 'Open the family for eight hours' })).toBeVisible()
})
