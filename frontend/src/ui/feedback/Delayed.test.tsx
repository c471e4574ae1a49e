import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Delayed, Loading, Skeleton } from './Delayed'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms))

it.each([
  ['what is put in it', <Delayed key="">Henter …</Delayed>],
  ['that something is fetched', <Loading key="" />],
  ['where text will stand', <Skeleton key="" />],
])('shows %s only when the wait has lasted', (_, element) => {
  const { container } = render(element)
  wait(299)
  expect(container).toBeEmptyDOMElement()
  wait(1)
  expect(screen.getByText('Henter …')).toBeInTheDocument()
})

it('shows nothing of a wait that was over in time', () => {
  const { container, rerender } = render(<Loading />)
  wait(200)
  rerender(<p>Familien Holm</p>)
  wait(500)
  expect(container).toHaveTextContent(/^Familien Holm$/)
})
