import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderScreen } from '@/test/render'
import { UserButton } from './UserButton'

const button = () => screen.getByRole('button', { name: 'Din menu: Mette Sørensen' })

describe('the user’s menu, which is fetched when somebody reaches for it', () => {
  it('opens with the press that fetched it, and closes back to its button', async () => {
    const { user } = renderScreen(<UserButton />)
    expect(button()).toHaveAttribute('aria-expanded', 'false')
    await user.click(button())
    expect(await screen.findByRole('menuitem', { name: 'Log ud' })).toBeVisible()
    expect(screen.getByText('Mette Sørensen', { selector: 'strong' })).toBeVisible()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument())
    await waitFor(() => expect(button()).toHaveFocus())
  })

  it.each(['{Enter}', '{ArrowDown}'])('opens at its first choice for the key %s', async (key) => {
    const { user } = renderScreen(<UserButton />)
    await user.tab()
    expect(button()).toHaveFocus()
    await user.keyboard(key)
    await screen.findByRole('menu')
    await waitFor(() => expect(screen.getAllByRole('menuitemradio')[0]).toHaveFocus())
  })
})
