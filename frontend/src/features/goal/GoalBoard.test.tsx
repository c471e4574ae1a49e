import { act, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useQuery } from '@tanstack/react-query'
import { overviewQuery, type Goal, type Overview, type Phase, type Plan } from '@/api'
import { renderScreen } from '@/test/render'
import { GoalSettingProvider } from './context'
import { GoalBoard } from './GoalBoard'
import { useGoalMoves } from './useGoalMoves'

const phase = (id: string, sequence: number) =>
  ({ id, sequence, title: `Fase ${id}`, focus: '', status: 'upcoming' }) as Phase
const plan = { id: 'plan', status: 'active', phases: [phase('a', 1), phase('b', 2)] } as Plan
const goal = (id: string, priority: number, more: Partial<Goal> = {}) =>
  ({
    id,
    version: '3',
    familyId: 'fam',
    planId: 'plan',
    title: `Mål ${id}`,
    lifeArea: 'work',
    ownerId: null,
    proposedBy: 'professional',
    phaseId: 'a',
    parked: false,
    priority,
    status: 'proposed',
    achievement: null,
    targetDate: null,
    ...more,
  }) as Goal

let goals: Goal[]
let moves: { id: string; version: string | null; body: unknown }[]
let refuse = false

const server = setupServer(
  http.get('*/api/v1/families/fam/overview', () => HttpResponse.json({ goals } as Partial<Overview>)),
  http.patch('*/api/v1/goals/:id', async ({ request, params }) => {
    const body = (await request.json()) as Partial<Goal>
    moves.push({ id: String(params.id), version: request.headers.get('If-Match'), body })
    if (refuse) return HttpResponse.json({ type: '/problems/stale-version', status: 412 }, { status: 412 })
    goals = goals.map((each) =>
      each.id === params.id ? { ...each, ...body, version: '4', parked: body.phaseId === null } : each,
    )
    return HttpResponse.json(goals[0])
  }),
)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())
afterEach(() => server.resetHandlers())
beforeEach(() => {
  goals = [goal('1', 1), goal('2', 2)]
  moves = []
  refuse = false
})

function Board({ mayChange = true }: { mayChange?: boolean }) {
  const { data } = useQuery(overviewQuery('fam'))
  return data ? <Goals saved={data.goals} mayChange={mayChange} /> : null
}

function Goals({ saved, mayChange }: { saved: Goal[]; mayChange: boolean }) {
  return (
    <GoalSettingProvider value={{ familyId: 'fam', plan, people: [], mayChange }}>
      <GoalBoard moves={useGoalMoves('fam', 'plan', saved)} />
    </GoalSettingProvider>
  )
}

const phaseB = () => screen.getByRole('region', { name: /Fase b/ })

async function moveToB(user: ReturnType<typeof renderScreen>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Flere valg for »Mål 1«' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Flyt til 2 · Fase b' }))
}

describe('the goals under their phases', { timeout: 20_000 }, () => {
  it('move by menu, with the version that was shown', async () => {
    const { user } = renderScreen(<Board />)
    await moveToB(user)
    expect(await within(phaseB()).findByText('Mål 1')).toBeInTheDocument()
    await waitFor(() =>
      expect(moves).toEqual([{ id: '1', version: '"3"', body: { phaseId: 'b', priority: 1 } }]),
    )
    const menu = within(phaseB()).getByRole('button', { name: 'Flere valg for »Mål 1«' })
    await waitFor(() => expect(menu).toHaveFocus())
  })

  it('give focus back to the menu’s button when it closes, also after a move', async () => {
    const { user } = renderScreen(<Board />)
    const named = { name: 'Flere valg for »Mål 1«' }
    const escape = async () => {
      await user.keyboard('{Enter}')
      expect(await screen.findByRole('menu')).toBeInTheDocument()
      await user.keyboard('{Escape}')
      await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument())
      // The list would take it a frame later.
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const menu = await screen.findByRole('button', named)
    act(() => menu.focus())
    await escape()
    expect(menu).toHaveFocus()

    await user.keyboard('{Enter}')
    await user.click(await screen.findByRole('menuitem', { name: 'Flyt til 2 · Fase b' }))
    const there = await within(phaseB()).findByRole('button', named)
    await waitFor(() => expect(there).toHaveFocus())
    await escape()
    expect(there).toHaveFocus()
  })

  it('go back, and say why, when somebody else was first', async () => {
    refuse = true
    const { user } = renderScreen(<Board />)
    await moveToB(user)
    expect(await screen.findByText('Målet blev ikke flyttet')).toBeInTheDocument()
    await waitFor(() => expect(within(phaseB()).queryByText('Mål 1')).not.toBeInTheDocument())
  })

  it('say that the family has not said yes, and offer it', async () => {
    renderScreen(<Board />)
    expect((await screen.findAllByText('Venter på familiens ja'))[0]).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Registrer familiens ja: Mål 1' })).toBeInTheDocument()
  })

  it('offer nothing to those who only read', async () => {
    renderScreen(<Board mayChange={false} />)
    expect(await screen.findByRole('link', { name: 'Mål 1' })).toBeInTheDocument()
    expect(within(screen.getByRole('region', { name: 'Mål' })).queryByRole('button')).not.toBeInTheDocument()
  })
})
