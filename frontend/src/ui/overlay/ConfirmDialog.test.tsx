import { act, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { renderScreen } from '@/test/render'
import { ConfirmDialog } from './Dialog'

const send = vi.fn<() => Promise<void>>()

function Question() {
  const [isPending, setPending] = useState(false)
  async function confirm() {
    // As a request does: that it is pending is told after the press.
    const sent = send()
    await Promise.resolve()
    setPending(true)
    await sent.catch(() => undefined)
    setPending(false)
  }
  return (
    <ConfirmDialog
      title="Sæt i gang?"
      isOpen
      onClose={vi.fn()}
      confirm="Sæt i gang"
      onConfirm={() => void confirm()}
      isPending={isPending}
    >
      Planen gælder.
    </ConfirmDialog>
  )
}

it('a double press confirms once, and it can be tried again when it failed', async () => {
  let fail = () => {}
  send.mockImplementation(() => new Promise((_, reject) => (fail = () => reject(new Error('503')))))
  const { user } = renderScreen(<Question />)
  const button = await screen.findByRole('button', { name: 'Sæt i gang' })
  act(() => {
    button.click()
    button.click()
  })
  expect(send).toHaveBeenCalledTimes(1)
  await act(async () => {
    fail()
    await Promise.resolve()
  })
  await user.click(await screen.findByRole('button', { name: 'Sæt i gang' }))
  expect(send).toHaveBeenCalledTimes(2)
})
