import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { renderScreen } from '@/test/render'
import { Button, Dialog, lazyDialog } from '..'

type Props = { name: string; onClose: () => void }

const Greeting = ({ name, onClose }: Props) => (
  <Dialog title={`Hej ${name}`} isOpen onClose={onClose}>
    {name}
  </Dialog>
)

function show(load: Parameters<typeof lazyDialog<Props>>[0]) {
  const Lazy = lazyDialog(load)
  function Page() {
    const [isOpen, setOpen] = useState(false)
    return (
      <>
        <Button onPress={() => setOpen(true)}>Åbn</Button>
        {isOpen && <Lazy name="Ida" onClose={() => setOpen(false)} />}
      </>
    )
  }
  const { user } = renderScreen(<Page />)
  return { user, open: () => user.click(screen.getByRole('button', { name: 'Åbn' })) }
}

it('is fetched when it is first opened, once, and gives the focus back', async () => {
  const load = vi.fn(() => Promise.resolve(Greeting))
  const { user, open } = show(load)
  expect(load).not.toHaveBeenCalled()
  for (const _time of [1, 2]) {
    await open()
    expect(await screen.findByRole('dialog', { name: 'Hej Ida' })).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Åbn' })).toHaveFocus())
  }
  expect(load).toHaveBeenCalledTimes(1)
})

it('that cannot be fetched says so over a page that stands, and is asked for again', async () => {
  const load = vi
    .fn(() => Promise.resolve(Greeting))
    .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
  const { user, open } = show(load)
  await open()
  expect(await screen.findByText('Det, du ville åbne, kunne ikke hentes.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Luk' }))
  await open()
  expect(await screen.findByRole('dialog', { name: 'Hej Ida' })).toBeVisible()
})
