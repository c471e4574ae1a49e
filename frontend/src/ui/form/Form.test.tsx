import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { z } from 'zod'
import { Problem } from '@/api'
import { renderScreen } from '@/test/render'
import { changes } from '../conflict'
import { Form, FormDate, FormText, optionalDate, requiredText, useDraftForm } from '.'

const schema = z.object({ title: requiredText(20), from: optionalDate() })
type View = { version: string; title: string; from: string | null }
const valuesOf = (view: View) => ({ title: view.title, from: view.from ?? '' })

type Save = (values: z.output<typeof schema>, base: View) => Promise<unknown>

function Example({ save, load, view }: { save: Save; load?: () => Promise<View>; view?: View }) {
  const base = view ?? { version: '1', title: '', from: null }
  const form = useDraftForm({ draft: 'example', schema, defaultValues: valuesOf(base), base })
  return (
    <Form
      form={form}
      submit="Gem"
      onSubmit={save}
      conflict={
        load && {
          load: async () => {
            const newest = await load()
            return { base: newest, values: valuesOf(newest) }
          },
          valuesOf,
          fields: [
            { name: 'title', label: 'Titel' },
            { name: 'from', label: 'Fra' },
          ],
        }
      }
    >
      <FormText control={form.control} name="title" label="Titel" />
      <FormDate control={form.control} name="from" label="Fra" optional />
    </Form>
  )
}

const title = () => screen.getByRole('textbox', { name: 'Titel' })
const save = () => screen.getByRole('button', { name: 'Gem' })

it('sends what the schema makes of it, and then forgets the draft', async () => {
  const saved = vi.fn<Save>().mockResolvedValue(null)
  const { user } = renderScreen(<Example save={saved} />)
  await user.type(title(), '  Ro om morgenen ')
  await user.type(screen.getByRole('textbox', { name: /Fra/ }), '1.6.26')
  expect(sessionStorage.length).toBe(1)
  await user.click(save())
  await waitFor(() => expect(saved).toHaveBeenCalled())
  expect(saved.mock.calls[0]![0]).toEqual({ title: 'Ro om morgenen', from: '2026-06-01' })
  await waitFor(() => expect(sessionStorage.length).toBe(0))
})

it('says what must be corrected, and leads there', async () => {
  const saved = vi.fn<Save>()
  const { user } = renderScreen(<Example save={saved} />)
  await user.type(screen.getByRole('textbox', { name: /Fra/ }), '32.1.2026')
  await user.click(save())
  expect(await screen.findByText('2 felter skal rettes')).toBeVisible()
  expect(screen.getByText('Skriv en dato, der findes, som 12.4.1988')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Titel: Skal udfyldes' }))
  expect(title()).toHaveFocus()
  expect(saved).not.toHaveBeenCalled()
})

it('keeps what was typed over a reload, says so, and can start over', async () => {
  const first = renderScreen(<Example save={vi.fn<Save>()} />)
  await first.user.type(title(), 'Halvt skrevet')
  first.unmount()
  const { user } = renderScreen(<Example save={vi.fn<Save>()} />)
  expect(await screen.findByText('Vi har gemt det, du havde skrevet.')).toBeVisible()
  expect(title()).toHaveValue('Halvt skrevet')
  await user.click(screen.getByRole('button', { name: 'Start forfra' }))
  expect(title()).toHaveValue('')
  expect(screen.queryByText('Vi har gemt det, du havde skrevet.')).toBeNull()
  expect(sessionStorage.length).toBe(0)
})

it('keeps everything when saving fails, and says what to do', async () => {
  const saved = vi.fn<Save>().mockRejectedValue(new Problem('unavailable', 503))
  const { user } = renderScreen(<Example save={saved} />)
  await user.type(title(), 'Skole')
  await user.click(save())
  expect(await screen.findByRole('alert')).toHaveTextContent('Familieplan svarer ikke lige nu.')
  expect(title()).toHaveValue('Skole')
  expect(sessionStorage.length).toBe(1)
})

it("puts the API's errors on their fields, in our words", async () => {
  const refused = new Problem('validation', 400, [
    { field: 'title', code: 'unknown-reference', message: 'x' },
  ])
  const { user } = renderScreen(<Example save={vi.fn<Save>().mockRejectedValue(refused)} />)
  await user.type(title(), 'Skole')
  await user.click(save())
  expect(
    await screen.findByRole('button', { name: 'Titel: Findes ikke længere. Vælg en anden' }),
  ).toBeVisible()
})

const save400 = (...errors: { field: string; code: string }[]) =>
  vi.fn<Save>().mockRejectedValue(new Problem('validation', 400, errors))

it('says what became of the typing when the server found the mistake', async () => {
  const { user } = renderScreen(<Example save={save400({ field: 'title', code: 'format' })} />)
  await user.type(title(), 'Skole')
  await user.click(save())
  expect(await screen.findByText('Ét felt skal rettes')).toBeVisible()
  expect(screen.getByText('Det, du har skrevet, står her stadig.')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(title()).toHaveValue('Skole')
})

it.each([
  ['a field that is not here', [{ field: 'cpr', code: 'unknown-field' }]],
  ['the whole of it', [{ field: '', code: 'malformed' }]],
  ['nothing in particular', []],
])('says so in a sentence when %s cannot be used', async (_, errors) => {
  const { user } = renderScreen(<Example save={save400(...errors)} />)
  await user.type(title(), 'Skole')
  await user.click(save())
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('Familieplan kan ikke bruge det, siden sendte.')
  expect(alert).toHaveTextContent('Det, du har skrevet, står her stadig. Genindlæs siden, og prøv igen.')
  expect(alert).not.toHaveTextContent(/cpr|unknown-field|malformed/)
  expect(title()).toHaveValue('Skole')
})

it('says both what is wrong at a field and that more is wrong', async () => {
  const save = save400({ field: 'title', code: 'size' }, { field: 'cpr', code: 'unknown-field' })
  const { user } = renderScreen(<Example save={save} />)
  await user.type(title(), 'Skole')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Familieplan kan ikke bruge')
  expect(screen.getByRole('button', { name: 'Titel: Teksten er for lang. Kort den af' })).toBeVisible()
})

it('shows both versions when somebody else saved first, and saves what is chosen over theirs', async () => {
  const before: View = { version: '1', title: 'Skole', from: null }
  const theirs: View = { version: '2', title: 'Deres skole', from: '2026-12-01' }
  const sent: unknown[] = []
  const saved: Save = (values, base) => {
    sent.push([base.version, changes(base, values)])
    return base.version === '1' ? Promise.reject(new Problem('stale-version', 412)) : Promise.resolve()
  }
  const { user } = renderScreen(<Example save={saved} view={before} load={() => Promise.resolve(theirs)} />)
  await user.clear(title())
  await user.type(title(), 'Min skole')
  await user.click(save())
  const choice = await screen.findByRole('radio', { name: /Din version/ })
  expect(screen.getByText('Deres skole')).toBeVisible()
  await user.click(choice)
  await user.click(screen.getByRole('button', { name: 'Gem det valgte' }))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]).toEqual(['2', { title: 'Min skole' }])
})

const before: View = { version: '1', title: 'Skole', from: null }
const theirs: View = { version: '2', title: 'Deres skole', from: null }
const stale = () => Promise.reject(new Problem('stale-version', 412))

it('goes back to what was typed when the question is left unanswered', async () => {
  const { user } = renderScreen(<Example save={stale} view={before} load={() => Promise.resolve(theirs)} />)
  await user.type(title(), ' 1')
  await user.click(save())
  await user.click(await screen.findByRole('button', { name: 'Fortryd' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(title()).toHaveValue('Skole 1')
  expect(sessionStorage.length).toBe(1)
})

it('tells a failure after the choice in the form itself, with what was chosen', async () => {
  const saved: Save = (_, base) =>
    base.version === '1' ? stale() : Promise.reject(new Problem('unavailable', 503))
  const { user } = renderScreen(<Example save={saved} view={before} load={() => Promise.resolve(theirs)} />)
  await user.type(title(), ' 1')
  await user.click(save())
  await user.click(await screen.findByRole('radio', { name: /Din version/ }))
  await user.click(screen.getByRole('button', { name: 'Gem det valgte' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Familieplan svarer ikke lige nu.')
  expect(title()).toHaveValue('Skole 1')
})

it('says that somebody was first when what they saved cannot be read', async () => {
  const lost = () => Promise.reject(new Problem('network', 0))
  const { user } = renderScreen(<Example save={stale} view={before} load={lost} />)
  await user.type(title(), ' 1')
  await user.click(save())
  expect(await screen.findByRole('alert')).toHaveTextContent('En anden har ændret dette')
  expect(title()).toHaveValue('Skole 1')
})
