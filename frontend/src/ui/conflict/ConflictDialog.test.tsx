import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Problem } from '@/api'
import { renderScreen } from '@/test/render'
import { ConflictDialog, type ConflictField } from './ConflictDialog'

const fields: ConflictField[] = [
  { name: 'title', label: 'Titel' },
  { name: 'owner', label: 'For hvem', show: (id) => `person ${String(id)}`, empty: 'hele familien' },
  { name: 'date', label: 'Dato' },
]
const base = { title: 'Skole', owner: '1', date: '' }
const mine = { title: 'Min skole', owner: null, date: '' }
const theirs = { title: 'Deres skole', owner: '2', date: '2026-12-01' }

function show(more: { mine?: object; theirs?: object; error?: unknown } = {}) {
  const onResolve = vi.fn()
  const onClose = vi.fn()
  const screen = renderScreen(
    <ConflictDialog<Record<string, unknown>>
      fields={fields}
      base={base}
      mine={{ ...mine, ...more.mine }}
      theirs={{ ...theirs, ...more.theirs }}
      error={more.error}
      onResolve={onResolve}
      onClose={onClose}
    />,
  )
  return { ...screen, onResolve, onClose }
}

const version = (field: string, whose: RegExp) =>
  screen
    .getAllByRole('radio', { name: whose })
    .find((radio) => radio.closest('[role=radiogroup]')?.textContent?.startsWith(field))!
const button = (name: string) => screen.getByRole('button', { name })

it('asks only where both have changed the same, and saves when every question is answered', async () => {
  const { user, onResolve } = show()
  expect(screen.getAllByRole('radiogroup')).toHaveLength(2)
  expect(screen.getByText('Den andens ændring i et andet felt er taget med.')).toBeVisible()
  expect(button('2 valg mangler')).toBeDisabled()
  await user.click(version('Titel', /Din version/))
  expect(button('Ét valg mangler')).toBeDisabled()
  await user.click(version('For hvem', /Den andens version/))
  await user.click(button('Gem det valgte'))
  expect(onResolve).toHaveBeenCalledExactlyOnceWith({ title: 'Min skole', owner: '2', date: '2026-12-01' })
})

it('can take one side throughout, and still change its mind', async () => {
  const { user, onResolve } = show()
  await user.click(button('Behold alle mine'))
  await user.click(version('Titel', /Den andens version/))
  await user.click(button('Gem det valgte'))
  expect(onResolve).toHaveBeenCalledWith({ title: 'Deres skole', owner: null, date: '2026-12-01' })
})

it('says in the field’s own words what nothing means, and »tomt« where it has none', () => {
  show({ mine: { date: '2026-11-01' }, theirs: { date: '' } })
  expect(version('For hvem', /Din version/).closest('label')).toHaveTextContent('hele familien')
  expect(version('For hvem', /Den andens version/).closest('label')).toHaveTextContent('person 2')
  expect(screen.queryByText('tomt')).toBeNull()
})

it('shows an emptied field without words of its own as empty', () => {
  show({ mine: { title: '' } })
  expect(version('Titel', /Din version/).closest('label')).toHaveTextContent('tomt')
})

it('offers both at once when nothing is at odds', async () => {
  const { user, onResolve } = show({ mine: { title: 'Skole', owner: '1', date: '' }, theirs: base })
  expect(screen.getByText('I har ændret hver jeres felter. Du kan gemme begge dele.')).toBeVisible()
  await user.click(button('Gem det valgte'))
  expect(onResolve).toHaveBeenCalledOnce()
})

it('says why saving failed, and keeps the choices; cancelling keeps everything', async () => {
  const { user, onClose, onResolve } = show({ error: new Problem('unavailable', 503) })
  expect(screen.getByText('Familieplan svarer ikke lige nu.')).toBeVisible()
  await user.click(button('Fortryd'))
  expect(onClose).toHaveBeenCalledOnce()
  expect(onResolve).not.toHaveBeenCalled()
})
