import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { renderScreen } from '@/test/render'
import { DateField, ScaleField, SearchField, Select, type Achievement } from '..'

const people = [
  { value: '', label: 'Hele familien' },
  { value: 'p1', label: 'Emil Holm', note: '14 år' },
]

function Owner() {
  const [owner, setOwner] = useState('')
  return (
    <>
      <Select label="For hvem" options={people} value={owner} onChange={setOwner} />
      <output>{owner || 'alle'}</output>
    </>
  )
}

it('a choice may stand for nobody in particular', async () => {
  const { user } = renderScreen(<Owner />)
  const button = screen.getByRole('button', { name: /For hvem/ })
  expect(button).toHaveTextContent('Hele familien')
  await user.click(button)
  await user.click(screen.getByRole('option', { name: 'Emil Holm' }))
  expect(screen.getByRole('status', { name: '' })).toHaveTextContent('p1')
  await user.click(screen.getByRole('button', { name: /For hvem/ }))
  await user.click(screen.getByRole('option', { name: 'Hele familien' }))
  expect(screen.getByRole('button', { name: /For hvem/ })).toHaveTextContent('Hele familien')
})

function Birthday({ changed }: { changed: (value: string) => void }) {
  const [date, setDate] = useState('1988-04-12')
  return (
    <DateField
      label="Fødselsdato"
      value={date}
      onChange={(value) => {
        setDate(value)
        changed(value)
      }}
    />
  )
}

it('a date is typed as people type it and stands in one form', async () => {
  const changed = vi.fn()
  const { user } = renderScreen(<Birthday changed={changed} />)
  const field = screen.getByRole('textbox', { name: 'Fødselsdato' })
  expect(field).toHaveValue('12.04.1988')
  await user.clear(field)
  expect(changed).toHaveBeenLastCalledWith('')
  await user.type(field, '3-2-14')
  expect(field).toHaveValue('3-2-14')
  expect(changed).toHaveBeenLastCalledWith('2014-02-03')
  await user.tab()
  expect(field).toHaveValue('03.02.2014')
})

it('keeps what is no date as it was typed', async () => {
  const changed = vi.fn()
  const { user } = renderScreen(<Birthday changed={changed} />)
  const field = screen.getByRole('textbox', { name: 'Fødselsdato' })
  await user.clear(field)
  await user.type(field, 'maj 88')
  await user.tab()
  expect(field).toHaveValue('maj 88')
})

function Rating() {
  const [value, setValue] = useState<Achievement | null>(null)
  return <ScaleField label="Hvordan går det?" value={value} onChange={setValue} />
}

it('the scale is chosen with the arrow keys', async () => {
  const { user } = renderScreen(<Rating />)
  await user.tab()
  await user.keyboard(' ')
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(screen.getByRole('radio', { name: /som ventet/ })).toBeChecked()
})

it('Escape clears a search, Enter sends it', async () => {
  const sent = vi.fn()
  const { user } = renderScreen(<SearchField label="Søg" onSubmit={sent} />)
  await user.type(screen.getByRole('searchbox', { name: 'Søg' }), 'Holm{Enter}')
  expect(sent).toHaveBeenCalledWith('Holm')
  await user.keyboard('{Escape}')
  expect(screen.getByRole('searchbox', { name: 'Søg' })).toHaveValue('')
})
