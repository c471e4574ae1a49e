import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api'
import { renderScreen } from '@/test/render'
import { writeDraft } from '@/ui/form/draft'
import { anyDrafts } from './leaveNothing'
import { SessionWarning } from './SessionWarning'
import type { Ending } from './watchSession'

afterEach(() => vi.restoreAllMocks())

const show = (ending: Partial<Ending> = {}) =>
  renderScreen(
    <SessionWarning
      secondsLeft={125}
      isFinal={false}
      onStay={() => Promise.resolve()}
      onClose={() => {}}
      {...ending}
    />,
  )

describe('the warning', () => {
  it('says how long is left, that nothing is lost, and is answered by one press', async () => {
    const onStay = vi.fn(() => Promise.resolve())
    writeDraft('user-1', 'family.new', { values: { name: 'Holm' } })
    const { user } = show({ onStay })
    expect(screen.getByRole('alertdialog', { name: 'Du bliver snart logget ud' })).toBeVisible()
    expect(screen.getByRole('timer')).toHaveTextContent('2:05')
    expect(await screen.findByText(/gemmer vi det, du har skrevet, til du logger ind igen/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Fortsæt' }))
    expect(onStay).toHaveBeenCalledOnce()
  })

  it('says nothing of what is kept when nothing is', async () => {
    show()
    await act(anyDrafts)
    expect(screen.queryByText(/gemmer vi det, du har skrevet, til du logger ind igen/)).toBeNull()
  })

  it('cannot be put away unanswered', async () => {
    const { user } = show()
    await user.keyboard('{Escape}')
    expect(screen.getByRole('alertdialog')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Luk' })).toBeNull()
  })

  it('tells when going on has failed, and can be answered again', async () => {
    const { user } = show({ onStay: () => Promise.reject(new Problem('unavailable', 503)) })
    await user.click(screen.getByRole('button', { name: 'Fortsæt' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Familieplan svarer ikke lige nu.')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Fortsæt' })).toBeEnabled())
  })

  it('of the end of the day offers no going on, and can be put away', async () => {
    const onClose = vi.fn()
    const { user } = show({ isFinal: true, onClose })
    expect(screen.queryByRole('button', { name: 'Fortsæt' })).toBeNull()
    expect(screen.getByText(/skal snart logge ind igen/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Arbejd videre' }))
    expect(onClose).toHaveBeenCalledOnce()
  })
})
