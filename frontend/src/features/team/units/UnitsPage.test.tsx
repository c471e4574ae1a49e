import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Unit } from '@/api'
import { administrator, asked, collection, withApi } from '@/test/administrator'
import { renderScreen } from '@/test/render'
import { UnitsPage } from './UnitsPage'

const unit = (id: string, name: string, kind: Unit['kind'], closedOn: string | null = null) =>
  ({ id, version: '3', name, kind, closedOn }) as Unit

const units = collection('units', () => [
  unit('job', 'Jobcentret', 'employment'),
  unit('old', 'Skolen ved åen', 'school', '2026-03-10'),
  unit('soon', 'Sundhed', 'social-and-health', '2026-03-11'),
])
const server = withApi(units.handlers, () => units.hold())

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-10T09:30:00Z') }))
afterEach(() => {
  server.resetHandlers()
  vi.useRealTimers()
})

const show = () => renderScreen(<UnitsPage />, { me: administrator })
const listed = async (name: RegExp) =>
  within(await screen.findByRole('region', { name }))
    .getAllByRole('listitem')
    .map((row) => row.textContent)
const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }))
async function take(user: ReturnType<typeof show>['user'], name: string, item: string) {
  await user.click(await screen.findByRole('button', { name: `Flere valg for »${name}«` }))
  await user.click(await screen.findByRole('menuitem', { name: item }))
}
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
const choose = async (user: ReturnType<typeof show>['user'], kind: string) => {
  await user.click((await dialog('Opret en enhed')).getByRole('button', { name: /Område/ }))
  await user.click(screen.getByRole('option', { name: kind }))
}

it('units stand by name with what they are for, the closed ones apart', async () => {
  show()
  expect(await listed(/^Åbne enheder/)).toEqual([
    'JobcentretBeskæftigelse',
    'SundhedSocial og sundhedLukker 11. mar. 2026',
  ])
  expect(await listed(/^Lukkede enheder/)).toEqual(['Skolen ved åenSkoleLukket 10. mar. 2026'])
  expect(screen.queryByRole('searchbox')).toBeNull()
})

it('where there are none it says what to do', async () => {
  units.hold([])
  show()
  expect(await screen.findByText('Der er ingen enheder endnu')).toBeVisible()
})

it('among many one is found by a part of its name', async () => {
  units.hold(Array.from({ length: 13 }, (_, n) => unit(`u${n}`, `Skole ${n + 1}`, 'school')))
  const { user } = show()
  const field = await screen.findByRole('searchbox', { name: 'Find en enhed' })
  await user.type(field, 'OLE 13')
  expect(await listed(/^Åbne enheder/)).toEqual(['Skole 13Skole'])
  await user.type(field, '7')
  expect(screen.getByText('Ingen enhed har »OLE 137« i navnet.')).toBeVisible()
})

describe('a new unit', () => {
  it('is created and stands in the list', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: 'Opret en enhed' }))
    const form = await dialog('Opret en enhed')
    await user.type(form.getByLabelText('Navn'), 'Dagtilbud Nord')
    await choose(user, 'Dagtilbud')
    await user.click(form.getByRole('button', { name: 'Opret enheden' }))
    await closed()
    expect(asked.changes).toEqual([
      { method: 'POST', path: '/units', body: { name: 'Dagtilbud Nord', kind: 'daycare', closedOn: null } },
    ])
    expect(await listed(/^Åbne enheder/)).toContain('Dagtilbud NordDagtilbud')
    expect(screen.getByText('Dagtilbud Nord er oprettet')).toBeVisible()
  })

  it('without name and field is not sent', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: 'Opret en enhed' }))
    const form = await dialog('Opret en enhed')
    await user.click(form.getByRole('button', { name: 'Opret enheden' }))
    expect(form.getByText('2 felter skal rettes')).toBeVisible()
    expect(asked.changes).toEqual([])
  })

  it('of a name that is taken says so, and what was typed stays', async () => {
    asked.refusals = [['name-taken', 409]]
    const { user } = show()
    await user.click(screen.getByRole('button', { name: 'Opret en enhed' }))
    const form = await dialog('Opret en enhed')
    await user.type(form.getByLabelText('Navn'), 'Jobcentret')
    await choose(user, 'Andet')
    await user.click(form.getByRole('button', { name: 'Opret enheden' }))
    expect(await form.findByText('Navnet er allerede brugt.')).toBeVisible()
    expect(form.getByLabelText('Navn')).toHaveValue('Jobcentret')
  })

  it('that is half written is there again after the page was left', async () => {
    const { user, unmount } = show()
    await user.click(screen.getByRole('button', { name: 'Opret en enhed' }))
    await user.type((await dialog('Opret en enhed')).getByLabelText('Navn'), 'Dagt')
    unmount()
    show()
    expect((await dialog('Opret en enhed')).getByLabelText('Navn')).toHaveValue('Dagt')
  })
})

describe('a unit', () => {
  it('is renamed, and nothing else of it is sent', async () => {
    const { user } = show()
    await take(user, 'Jobcentret', 'Rediger enheden')
    const form = await dialog('Rediger enheden')
    expect(form.queryByLabelText(/^Lukket fra/)).toBeNull()
    await user.type(form.getByLabelText('Navn'), ' Nord')
    await user.click(form.getByRole('button', { name: 'Gem' }))
    await closed()
    expect(asked.changes).toEqual([
      { method: 'PATCH', path: '/units/job', body: { name: 'Jobcentret Nord' }, version: '"3"' },
    ])
  })

  it('that somebody else has renamed meanwhile is asked about with both names', async () => {
    asked.refusals = [['stale-version', 412]]
    const { user } = show()
    await take(user, 'Jobcentret', 'Rediger enheden')
    const form = await dialog('Rediger enheden')
    await user.type(form.getByLabelText('Navn'), ' min')
    units.change('job', { name: 'Deres' })
    await user.click(form.getByRole('button', { name: 'Gem' }))
    const both = await dialog('En anden har også ændret dette')
    expect(both.getByRole('radiogroup', { name: 'Navn' })).toHaveTextContent(
      /Jobcentret min[^]*Deres|Deres[^]*Jobcentret min/,
    )
  })

  it('is closed from a day; what that means is said first', async () => {
    const { user } = show()
    await take(user, 'Jobcentret', 'Luk enheden')
    const form = await dialog('Luk enheden')
    expect(form.getByText(/De, der allerede er registreret med den, beholder den/)).toBeVisible()
    await user.click(form.getByRole('button', { name: 'Luk enheden' }))
    await closed()
    expect(asked.changes).toEqual([
      { method: 'PATCH', path: '/units/job', body: { closedOn: '2026-03-10' }, version: '"3"' },
    ])
    expect(await listed(/^Lukkede enheder/)).toContain('JobcentretBeskæftigelseLukket 10. mar. 2026')
  })

  it('that has changed meanwhile is closed over the newer version', async () => {
    asked.refusals = [['stale-version', 412]]
    const { user } = show()
    await take(user, 'Jobcentret', 'Luk enheden')
    units.change('job', { name: 'Deres' })
    await user.click((await dialog('Luk enheden')).getByRole('button', { name: 'Luk enheden' }))
    const both = await dialog('En anden har også ændret dette')
    await user.click(both.getByRole('button', { name: 'Gem det valgte' }))
    await closed()
    expect(asked.changes.at(-1)).toMatchObject({ body: { closedOn: '2026-03-10' }, version: '"9"' })
  })

  it('that is closed is opened again by emptying the day', async () => {
    const { user } = show()
    await take(user, 'Skolen ved åen', 'Rediger eller genåbn enheden')
    const form = await dialog('Rediger enheden')
    await user.clear(form.getByRole('textbox', { name: /^Lukket fra og med/ }))
    await user.click(form.getByRole('button', { name: 'Gem' }))
    await closed()
    expect(asked.changes).toEqual([
      { method: 'PATCH', path: '/units/old', body: { closedOn: null }, version: '"3"' },
    ])
  })
})
