import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api, forgetSession, queryClient, wordsFor } from '@/api'
import { FailureReaderProvider } from '@/ui'
import { coordinator } from '@/test/render'
import { hasDrafts, writeDraft } from '@/ui/form/draft'
import { RequireSignedIn } from './RequireSignedIn'
import { signOut } from './signOut'
import { listenToTabs, tellTabs } from './tabs'
import { useMe } from './useMe'

let signedIn = true
let who = coordinator
let asked = 0
let heard: unknown[] = []
let other: ReturnType<typeof listenToTabs>
beforeEach(() => {
  signedIn = true
  who = coordinator
  asked = 0
  heard = []
  other = listenToTabs((word) => heard.push(word))
  forgetSession()
  vi.spyOn(globalThis, 'fetch').mockImplementation((request) => {
    const isOfTime = (request as Request).url.endsWith('/session')
    if (signedIn && isOfTime)
      return Promise.resolve(
        Response.json({ idleSecondsLeft: 1800, secondsLeft: 36_000, warningSeconds: 300 }),
      )
    if (!isOfTime) asked += 1
    return Promise.resolve(
      signedIn
        ? Response.json(who)
        : Response.json({ type: '/problems/unauthenticated', status: 401 }, { status: 401 }),
    )
  })
})
afterEach(() => {
  other.close()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const show = (queries = queryClient(), page: ReactNode = <p>Siden</p>) =>
  render(
    <QueryClientProvider client={queries}>
      <FailureReaderProvider value={wordsFor}>
        <RequireSignedIn>{page}</RequireSignedIn>
      </FailureReaderProvider>
    </QueryClientProvider>,
  )

it('asks a visitor to sign in, and sends nobody away by itself', async () => {
  signedIn = false
  show()
  expect(await screen.findByRole('button', { name: 'Log ind' })).toBeVisible()
  expect(screen.queryByText('Siden')).toBeNull()
})

it('takes the page away when the session is over, with all that it has read, and says so', async () => {
  signedIn = true
  const queries = queryClient()
  show(queries)
  expect(await screen.findByText('Siden')).toBeVisible()
  queries.setQueryData(['family', 'fam'], { name: 'Familien Holm' })
  document.title = 'Familien Holm – Familieplan'
  signedIn = false
  await act(() => api.GET('/today').catch(() => {}))
  expect(await screen.findByRole('heading', { name: 'Du er logget ud' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Log ind igen' })).toHaveFocus()
  expect(screen.queryByText('Siden')).toBeNull()
  expect(document.title).toBe('Du er logget ud – Familieplan')
  expect(queries.getQueryData(['family', 'fam'])).toBeUndefined()
})

describe('what was typed', () => {
  const typed = () => writeDraft(coordinator.id, 'family.new', { values: { name: 'Holm' } })
  const end = async () => {
    signedIn = false
    await act(() => api.GET('/today').catch(() => {}))
    await screen.findByRole('heading', { name: 'Du er logget ud' })
  }

  it('is said to be kept where it is', async () => {
    show()
    await screen.findByText('Siden')
    typed()
    await end()
    expect(screen.getByText(/Det, du har skrevet, er gemt\. Når du logger ind igen/)).toBeVisible()
  })

  it('is not said to be where there is none, as of a search that is kept nowhere', async () => {
    show()
    await screen.findByText('Siden')
    await end()
    expect(screen.getByText(/et andet sted\. Når du logger ind igen/)).toBeVisible()
    expect(screen.queryByText(/er gemt/)).toBeNull()
  })

  it('goes with the page when its owner signs out in another tab', async () => {
    show()
    await screen.findByText('Siden')
    typed()
    signedIn = false
    tellTabs('signed-out')
    expect(await screen.findByRole('heading', { name: 'Du er logget ud' })).toBeVisible()
    expect(hasDrafts()).toBe(false)
    expect(screen.queryByText(/er gemt/)).toBeNull()
  })

  it('goes too from a tab whose page the end has taken before', async () => {
    show()
    await screen.findByText('Siden')
    typed()
    await end()
    tellTabs('signed-out')
    await waitFor(() => expect(screen.queryByText(/er gemt/)).toBeNull())
    expect(hasDrafts()).toBe(false)
  })

  it('stays when another tab has only heard that the session is over', async () => {
    show()
    await screen.findByText('Siden')
    typed()
    signedIn = false
    tellTabs('over')
    expect(await screen.findByText(/er gemt/)).toBeVisible()
    expect(hasDrafts()).toBe(true)
  })

  it('is told of to a tab in which somebody is about to sign out', async () => {
    show()
    await screen.findByText('Siden')
    typed()
    other.tell('any-drafts')
    await waitFor(() => expect(heard).toContain('drafts'))
  })

  it('is left in no tab by signing out in this one', async () => {
    show()
    await screen.findByText('Siden')
    typed()
    await act(() => signOut('here'))
    expect(hasDrafts()).toBe(false)
    await waitFor(() => expect(heard).toContain('signed-out'))
  })
})

it('whoever ends all of their sessions from one that is over is told that the others go on', async () => {
  show()
  await screen.findByText('Siden')
  writeDraft(coordinator.id, 'family.new', { values: { name: 'Holm' } })
  signedIn = false
  await act(() => signOut('everywhere').catch(() => {}))
  expect(await screen.findByRole('heading', { name: 'Du var allerede logget ud her' })).toBeVisible()
  expect(document.title).toBe('Du var allerede logget ud her – Familieplan')
  expect(screen.getByText(/ikke blevet logget ud de andre steder/)).toHaveTextContent(
    'Log ind igen, og vælg »Log ud alle steder« en gang til.',
  )
  expect(hasDrafts()).toBe(true)
  expect(heard).not.toContain('signed-out')
})

describe('whoever comes back to the window', () => {
  const later = async (ms: number) => {
    vi.useFakeTimers({ now: Date.now() + ms, toFake: ['Date'] })
    await act(async () => {
      window.dispatchEvent(new Event('focus'))
      await new Promise((resolve) => setTimeout(resolve, 50))
    })
  }
  /** A page that keeps something of whoever opened it. */
  function Page() {
    const me = useMe()
    const [openedBy] = useState(me.name)
    return <p>{`${me.name}, ${openedBy}`}</p>
  }

  it('is read again after a minute, not at every glance', async () => {
    show()
    await screen.findByText('Siden')
    await later(30_000)
    expect(asked).toBe(1)
    await later(61_000)
    expect(asked).toBe(2)
    expect(screen.getByText('Siden')).toBeVisible()
  })

  it('leaves nothing of the former user when it is another one', async () => {
    const queries = queryClient()
    show(queries, <Page />)
    await screen.findByText('Mette Sørensen, Mette Sørensen')
    queries.setQueryData(['family', 'fam'], { name: 'Familien Holm' })
    who = { ...coordinator, id: 'user-2', name: 'Jakob Lund' }
    await later(61_000)
    expect(await screen.findByText('Jakob Lund, Jakob Lund')).toBeVisible()
    expect(queries.getQueryData(['family', 'fam'])).toBeUndefined()
  })

  it('keeps what was read when it is the same one', async () => {
    const queries = queryClient()
    show(queries, <Page />)
    await screen.findByText('Mette Sørensen, Mette Sørensen')
    queries.setQueryData(['family', 'fam'], { name: 'Familien Holm' })
    await later(61_000)
    expect(asked).toBe(2)
    expect(queries.getQueryData(['family', 'fam'])).toEqual({ name: 'Familien Holm' })
  })

  it('goes on at once when the session holds again', async () => {
    show()
    await screen.findByText('Siden')
    signedIn = false
    await act(() => api.GET('/today').catch(() => {}))
    await screen.findByRole('heading', { name: 'Du er logget ud' })
    signedIn = true
    await later(1000)
    expect(await screen.findByText('Siden')).toBeVisible()
  })

  it('is not asked for while nobody is signed in: the page with its one button stays still', async () => {
    signedIn = false
    show()
    await screen.findByRole('button', { name: 'Log ind' })
    await later(61_000)
    expect(asked).toBe(1)
    expect(screen.getByRole('button', { name: 'Log ind' })).toBeVisible()
  })
})
