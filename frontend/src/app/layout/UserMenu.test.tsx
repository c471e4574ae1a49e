import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderScreen } from '@/test/render'
import { listenToTabs } from '@/auth/tabs'
import { hasDrafts, writeDraft } from '@/ui/form/draft'
import { UserButton } from './UserButton'

let other: ReturnType<typeof listenToTabs> | undefined
afterEach(() => {
  other?.close()
  other = undefined
  vi.restoreAllMocks()
})

async function choose(item: string) {
  const asked: string[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation((request) => {
    const { method, url } = request as Request
    asked.push(`${method} ${new URL(url).pathname}`)
    return Promise.resolve(Response.json({ type: '/problems/unavailable', status: 503 }, { status: 503 }))
  })
  const { user } = renderScreen(<UserButton />)
  await user.click(screen.getByRole('button', { name: 'Din menu: Mette Sørensen' }))
  await user.click(await screen.findByRole('menuitem', { name: item }))
  return { user, asked }
}

it('does not let anybody believe that they are signed out when they are not', async () => {
  const { user, asked } = await choose('Log ud')
  expect(await screen.findByRole('alertdialog', { name: 'Du er ikke logget ud' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
  expect(asked).toEqual(Array(2).fill('POST /api/v1/session/sign-out'))
})

describe('whoever has typed something that is not saved', () => {
  const question = () => screen.findByRole('alertdialog', { name: 'Log ud?' })

  it('is asked before they sign out, and keeps it when they do not', async () => {
    writeDraft('user-1', 'family.new', { values: { name: 'Holm' } })
    const { user, asked } = await choose('Log ud')
    expect(await question()).toHaveTextContent('Du har tekst, der ikke er gemt')
    await user.click(screen.getByRole('button', { name: 'Fortryd' }))
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(asked).toEqual([])
    expect(hasDrafts()).toBe(true)
  })

  it('is asked too when it stands in another tab', async () => {
    other = listenToTabs((word) => word === 'any-drafts' && other!.tell('drafts'))
    const { user, asked } = await choose('Log ud')
    expect(await question()).toHaveTextContent('her eller i en anden fane')
    expect(asked).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Log ud og slet teksten' }))
    expect(await screen.findByText('Familieplan svarer ikke lige nu.')).toBeVisible()
    expect(asked).toEqual(['POST /api/v1/session/sign-out'])
  })
})

it('asks before it signs out everywhere, and says what that means', async () => {
  const { user, asked } = await choose('Log ud alle steder')
  expect(await screen.findByRole('alertdialog', { name: 'Log ud alle steder?' })).toHaveTextContent(
    'alle andre browsere',
  )
  expect(asked).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Log ud alle steder' }))
  expect(await screen.findByText('Familieplan svarer ikke lige nu.')).toBeVisible()
  expect(asked).toEqual(['POST /api/v1/session/sign-out-everywhere'])
})
