import { screen, waitFor } from '@testing-library/react'
import { delay, http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { renderScreen } from '@/test/render'
import { nonePicked } from '@/ui'
import { Form, requiredPick, useDraftForm } from '@/ui/form'
import { StaffField } from './StaffField'

const staff = [
  { id: 'jakob', name: 'Jakob Lund', username: 'caseworker' },
  { id: 'jakob-2', name: 'Jakob Lund', username: 'jlu2' },
  { id: 'lise', name: 'Lise Bang', username: 'caseworker2' },
]
let asked: (string | null)[] = []
const find = http.get('*/api/v1/staff', ({ request }) => {
  const q = new URL(request.url).searchParams.get('q')
  asked.push(q)
  const items = staff.filter(({ name }) => name.toLowerCase().includes(q!.toLowerCase()))
  return HttpResponse.json({ items, nextCursor: null })
})
const server = setupServer(find)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => (asked = []))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const sent = vi.fn<(values: { userId: string }) => Promise<void>>()
beforeEach(() => sent.mockReset().mockResolvedValue())

function Leader() {
  const form = useDraftForm({
    draft: 'leader',
    schema: z.object({ userId: requiredPick('Vælg en medarbejder fra listen') }),
    defaultValues: { userId: nonePicked },
  })
  return (
    <Form form={form} submit="Gem" onSubmit={sent}>
      <StaffField control={form.control} name="userId" label="Hvem" />
    </Form>
  )
}

const field = () => screen.getByRole('combobox', { name: 'Hvem' })
const save = () => screen.getByRole('button', { name: 'Gem' })

it('finds whoever is called what is typed, and tells those of one name apart', async () => {
  const { user } = renderScreen(<Leader />)
  await user.type(field(), 'jak')
  const [first, second, ...more] = await screen.findAllByRole('option', { name: 'Jakob Lund' })
  expect(more).toEqual([])
  expect(first).toHaveAccessibleDescription('caseworker')
  expect(second).toHaveAccessibleDescription('jlu2')
  await user.click(second!)
  expect(field()).toHaveValue('Jakob Lund')
  expect(field()).toHaveAccessibleDescription('Brugernavn: jlu2')
  expect(screen.queryByRole('listbox')).toBeNull()
  await user.click(save())
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(1))
  expect(sent.mock.calls[0]![0]).toEqual({ userId: 'jakob-2' })
})

it('asks once the typing pauses, and not for whoever is chosen already', async () => {
  const { user } = renderScreen(<Leader />)
  await user.type(field(), 'lise')
  await user.click(await screen.findByRole('option', { name: 'Lise Bang' }))
  expect(asked).toEqual(['lise'])
  await user.tab()
  expect(field()).toHaveValue('Lise Bang')
  expect(asked).toEqual(['lise'])
})

it('is used with the keyboard alone, and Escape leaves what is typed', async () => {
  const { user } = renderScreen(<Leader />)
  await user.type(field(), 'lise')
  await screen.findByRole('option', { name: 'Lise Bang' })
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
  expect(field()).toHaveValue('lise')
  await user.keyboard('{ArrowDown}')
  await screen.findByRole('option', { name: 'Lise Bang' })
  await user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() => expect(field()).toHaveValue('Lise Bang'))
  expect(sent).not.toHaveBeenCalled()
})

it('takes no name that is only typed, and typing on takes a choice back', async () => {
  const { user } = renderScreen(<Leader />)
  await user.type(field(), 'lise')
  await user.click(await screen.findByRole('option', { name: 'Lise Bang' }))
  await user.type(field(), 'x')
  await user.tab()
  await user.click(save())
  expect(await screen.findByText('Hvem: Vælg en medarbejder fra listen')).toBeVisible()
  expect(field()).toHaveValue('Lise Bangx')
  expect(field()).toBeInvalid()
  await user.clear(field())
  await user.tab()
  await user.click(save())
  expect(await screen.findByText('Hvem: Skal udfyldes')).toBeVisible()
  expect(sent).not.toHaveBeenCalled()
})

it('says that it is looking, and that there is nobody', async () => {
  server.use(
    http.get('*/api/v1/staff', async () => {
      await delay(50)
      return HttpResponse.json({ items: [], nextCursor: null })
    }),
  )
  const { user } = renderScreen(<Leader />)
  await user.type(field(), 'qqq')
  expect(await screen.findByText('Søger …')).toBeVisible()
  expect(await screen.findByText(/^Vi fandt ingen medarbejder, der hedder/)).toHaveTextContent(/qqq/)
})

it('says that it could not look, keeps what is typed, and looks again', async () => {
  server.use(
    http.get('*/api/v1/staff', () => HttpResponse.json({ type: '/problems/unavailable' }, { status: 503 })),
  )
  const { user } = renderScreen(<Leader />)
  await user.type(field(), 'lise')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /Vi kunne ikke søge blandt medarbejderne\.Familieplan svarer ikke lige nu\./,
  )
  server.use(find)
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(field()).toHaveValue('lise')
  await user.click(field())
  await user.keyboard('{ArrowDown}')
  expect(await screen.findByRole('option', { name: 'Lise Bang' })).toBeVisible()
})

it('what is chosen is there again when the page is', async () => {
  const { user, unmount } = renderScreen(<Leader />)
  await user.type(field(), 'lise')
  await user.click(await screen.findByRole('option', { name: 'Lise Bang' }))
  unmount()
  renderScreen(<Leader />)
  expect(field()).toHaveValue('Lise Bang')
  expect(field()).toHaveAccessibleDescription('Brugernavn: caseworker2')
})
