import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Code } from '@/api'
import { administrator, asked, collection, withApi } from '@/test/administrator'
import { renderScreen } from '@/test/render'
import { CodesPage } from './CodesPage'

const code = (id: string, nameDa: string, sequence: number, validTo: string | null = null) =>
  ({
    id,
    version: '3',
    list: 'break-glass-reason',
    code: id,
    nameDa,
    nameEn: `English ${id}`,
    sequence,
    validFrom: '2020-01-01',
    validTo,
  }) as Code

const codes = collection('codes', () => [
  code('concern', 'Akut bekymring', 10),
  code('stand-in', 'Vikar', 20),
  code('rota', 'Vagtordning', 5, '2026-03-09'),
])
withApi(codes.handlers, () => codes.hold())

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-10T09:30:00Z') }))
afterEach(() => vi.useRealTimers())

const show = () => renderScreen(<CodesPage />, { me: administrator })
const rows = async () => {
  await screen.findByText('Akut bekymring')
  return screen.getAllByRole('listitem').map((row) => row.textContent)
}
const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }))
async function take(user: ReturnType<typeof show>['user'], name: string, item: string) {
  await user.click(await screen.findByRole('button', { name: `Flere valg for »${name}«` }))
  await user.click(await screen.findByRole('menuitem', { name: item }))
}
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

it('a list shows its codes in their order, in both languages, and those that have ended apart', async () => {
  show()
  expect(await rows()).toEqual([
    expect.stringMatching(/^1Akut bekymringEnglish concernconcernFra 1\. jan\. 2020/),
    expect.stringMatching(/^2Vikar/),
    expect.stringMatching(/^Vagtordning.*9\. mar\. 2026Udgået/),
  ])
  expect(screen.getByText('English concern')).toHaveAttribute('lang', 'en')
  expect(screen.getByText(/Det, der er registreret med dem, har stadig deres navn/)).toBeVisible()
})

it('an empty list says what that means', async () => {
  codes.hold([])
  show()
  expect(await screen.findByText(/Der er intet at vælge i listen/)).toBeVisible()
})

describe('a new code', () => {
  it('comes last, from today, and is made of its English name', async () => {
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Tilføj en kode' }))
    const form = await dialog('Tilføj en kode')
    await user.type(form.getByLabelText('Navn på dansk'), 'Tilsyn')
    await user.type(form.getByLabelText('Navn på engelsk'), 'Inspection by law')
    await user.click(form.getByRole('button', { name: 'Tilføj koden' }))
    await closed()
    expect(asked.changes).toEqual([
      {
        method: 'POST',
        path: '/codes',
        body: {
          list: 'break-glass-reason',
          code: 'inspection-by-law',
          nameDa: 'Tilsyn',
          nameEn: 'Inspection by law',
          sequence: 30,
          validFrom: '2026-03-10',
        },
      },
    ])
    expect((await rows())[2]).toMatch(/^3Tilsyn/)
  })

  it('without names, or with a code that cannot be one or has been used, is not sent', async () => {
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Tilføj en kode' }))
    const form = await dialog('Tilføj en kode')
    await user.type(form.getByLabelText(/^Kode/), 'Stor Bogstav')
    await user.click(form.getByRole('button', { name: 'Tilføj koden' }))
    expect(form.getByText('3 felter skal rettes')).toBeVisible()
    expect(form.getByLabelText(/^Kode/)).toHaveAccessibleDescription(/Brug kun små bogstaver/)
    await user.type(form.getByLabelText('Navn på dansk'), 'Vagt')
    await user.type(form.getByLabelText('Navn på engelsk'), 'Rota')
    await user.clear(form.getByLabelText(/^Kode/))
    await user.click(form.getByRole('button', { name: 'Tilføj koden' }))
    expect(form.getByLabelText(/^Kode/)).toHaveAccessibleDescription(/er eller har været brugt i listen/)
    expect(asked.changes).toEqual([])
  })

  it('whose name somebody else has just used says so, and what was typed stays', async () => {
    asked.refusals = [['name-taken', 409]]
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Tilføj en kode' }))
    const form = await dialog('Tilføj en kode')
    await user.type(form.getByLabelText('Navn på dansk'), 'Tilsyn')
    await user.type(form.getByLabelText('Navn på engelsk'), 'Inspection')
    await user.click(form.getByRole('button', { name: 'Tilføj koden' }))
    expect(await form.findByText('Navnet er allerede brugt.')).toBeVisible()
    expect(form.getByLabelText('Navn på dansk')).toHaveValue('Tilsyn')
  })

  it('that is half written is there again after the page was left', async () => {
    const { user, unmount } = show()
    await user.click(await screen.findByRole('button', { name: 'Tilføj en kode' }))
    await user.type((await dialog('Tilføj en kode')).getByLabelText('Navn på dansk'), 'Tils')
    unmount()
    show()
    expect((await dialog('Tilføj en kode')).getByLabelText('Navn på dansk')).toHaveValue('Tils')
  })
})

describe('a code', () => {
  it('is renamed, and nothing else of it is sent', async () => {
    const { user } = show()
    await take(user, 'Vikar', 'Rediger koden')
    const form = await dialog('Rediger koden')
    expect(form.getByText(/vises også på det, der allerede er registreret/)).toBeVisible()
    await user.clear(form.getByLabelText('Navn på dansk'))
    await user.type(form.getByLabelText('Navn på dansk'), 'Vikariat')
    await user.click(form.getByRole('button', { name: 'Gem' }))
    await closed()
    expect(asked.changes).toEqual([
      { method: 'PATCH', path: '/codes/stand-in', body: { nameDa: 'Vikariat' }, version: '"3"' },
    ])
    expect((await rows())[1]).toMatch(/^2Vikariat/)
  })

  it('cannot end before it begins', async () => {
    const { user } = show()
    await take(user, 'Vikar', 'Rediger koden')
    const form = await dialog('Rediger koden')
    await user.type(form.getByRole('textbox', { name: /^Sidste dag/ }), '31.12.2019')
    await user.click(form.getByRole('button', { name: 'Gem' }))
    expect(form.getByText('Ét felt skal rettes')).toBeVisible()
    expect(form.getByRole('textbox', { name: /^Sidste dag/ })).toHaveAccessibleDescription(
      /kan ikke ligge før begyndelsen/,
    )
    expect(asked.changes).toEqual([])
  })

  it('that somebody else has renamed meanwhile is asked about with both names', async () => {
    asked.refusals = [['stale-version', 412]]
    const { user } = show()
    await take(user, 'Vikar', 'Rediger koden')
    const form = await dialog('Rediger koden')
    await user.type(form.getByLabelText('Navn på dansk'), ' min')
    codes.change('stand-in', { nameDa: 'Deres' })
    await user.click(form.getByRole('button', { name: 'Gem' }))
    const both = await dialog('En anden har også ændret dette')
    expect(both.getByRole('radiogroup', { name: 'Navn på dansk' })).toHaveTextContent(
      /Vikar min[^]*Deres|Deres[^]*Vikar min/,
    )
    await user.click(both.getByRole('radio', { name: /Vikar min/ }))
    await user.click(both.getByRole('button', { name: 'Gem det valgte' }))
    await closed()
    expect(asked.changes.at(-1)).toEqual({
      method: 'PATCH',
      path: '/codes/stand-in',
      body: { nameDa: 'Vikar min' },
      version: '"9"',
    })
  })

  it('is ended with a last day; what that means is said first', async () => {
    const { user } = show()
    await take(user, 'Vikar', 'Lad koden udgå')
    const form = await dialog('Lad koden udgå')
    expect(
      form.getByText(/»Vikar« ikke vælges mere. Det, der allerede er registreret med den, ændrer sig ikke/),
    ).toBeVisible()
    await user.click(form.getByRole('button', { name: 'Lad den udgå' }))
    await closed()
    expect(asked.changes).toEqual([
      { method: 'PATCH', path: '/codes/stand-in', body: { validTo: '2026-03-10' }, version: '"3"' },
    ])
    expect((await rows())[1]).toMatch(/10\. mar\. 2026Udgår/)
  })

  it('that has ended is neither moved nor ended again', async () => {
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Flere valg for »Vagtordning«' }))
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual(['Rediger koden'])
    expect(screen.queryByRole('button', { name: 'Flyt »Vagtordning« op', hidden: true })).toBeNull()
  })
})

describe('the order', () => {
  it('is changed one place at a time, told, and the button keeps the focus', async () => {
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Flyt »Vikar« op' }))
    expect(await screen.findByText('Koden er nu nummer 1')).toBeInTheDocument()
    expect((await rows()).slice(0, 2)).toEqual([
      expect.stringMatching(/^1Vikar/),
      expect.stringMatching(/^2Akut/),
    ])
    expect(asked.changes).toEqual([
      { method: 'PATCH', path: '/codes/stand-in', body: { sequence: 4 }, version: '"3"' },
    ])
    // It is the first now: up is no longer possible.
    await waitFor(() => expect(screen.getByRole('button', { name: 'Flyt »Vikar« ned' })).toHaveFocus())
  })

  it('that somebody else has changed meanwhile is read again, and says so', async () => {
    asked.refusals = [['stale-version', 412]]
    const { user } = show()
    await rows()
    codes.change('stand-in', { nameDa: 'Deres navn' })
    await user.click(screen.getByRole('button', { name: 'Flyt »Vikar« op' }))
    expect(await screen.findByText('Rækkefølgen blev ikke ændret.')).toBeVisible()
    expect(screen.getByText(/En anden har rettet i listen imens/)).toBeVisible()
    expect(await screen.findByText('Deres navn')).toBeVisible()
  })
})
