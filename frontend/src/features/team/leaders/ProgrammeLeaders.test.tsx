import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Leader, Programme } from '@/api'
import { administrator, asked, refused, withApi } from '@/test/administrator'
import { coordinator, renderScreen } from '@/test/render'
import { ProgrammeLeaders } from './ProgrammeLeaders'

const programme = { id: 'p', name: 'Familien i Centrum' } as Programme
const hanne: Leader = { userId: 'hanne', name: 'Hanne Kjær', username: 'leader', available: true }
const niels: Leader = { userId: 'niels', name: 'Niels Juhl', username: 'leader2', available: false }
const staff = [hanne, { ...niels, available: true }].map(({ userId: id, name, username }) => ({
  id,
  name,
  username,
}))

let leaders: Leader[] = []
withApi(
  [
    http.get('*/api/v1/programmes/p/leaders', () => HttpResponse.json({ items: leaders, nextCursor: null })),
    http.get('*/api/v1/staff', () => HttpResponse.json({ items: staff, nextCursor: null })),
    http.put('*/api/v1/programmes/p/leaders/:userId', async ({ request, params }) => {
      const refusal = await refused(request)
      if (refusal) return refusal
      const { id: userId, ...known } = staff.find(({ id }) => id === params.userId)!
      leaders = [...leaders, { userId, ...known, available: true }]
      return new HttpResponse(null, { status: 204 })
    }),
    http.delete('*/api/v1/programmes/p/leaders/:userId', async ({ request, params }) => {
      const refusal = await refused(request)
      if (refusal) return refusal
      leaders = leaders.filter(({ userId }) => userId !== params.userId)
      return new HttpResponse(null, { status: 204 })
    }),
  ],
  () => (leaders = [hanne]),
)

const show = (me = administrator) => renderScreen(<ProgrammeLeaders programme={programme} />, { me })
const closed = (role: 'dialog' | 'alertdialog') => waitFor(() => expect(screen.queryByRole(role)).toBeNull())

describe('an administrator', () => {
  async function choose(user: ReturnType<typeof show>['user'], typed: string, name: string) {
    await user.click(await screen.findByRole('button', { name: 'Tilføj en programleder' }))
    const form = within(await screen.findByRole('dialog', { name: 'Tilføj en programleder' }))
    await user.type(form.getByRole('combobox', { name: 'Hvem skal lede programmet?' }), typed)
    await user.click(await screen.findByRole('option', { name }))
    return form
  }

  it('lets somebody of the directory lead the programme; what that means is said first', async () => {
    const { user } = show()
    const form = await choose(user, 'nie', 'Niels Juhl')
    expect(form.getByText(/kan se alle familier i »Familien i Centrum«/)).toBeVisible()
    await user.click(form.getByRole('button', { name: 'Tilføj programlederen' }))
    await closed('dialog')
    expect(asked.changes).toEqual([{ method: 'PUT', path: '/programmes/p/leaders/niels' }])
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      expect.stringContaining('Hanne Kjær'),
      expect.stringContaining('Niels Juhl'),
    ])
  })

  it('who has only typed a name is asked to choose', async () => {
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Tilføj en programleder' }))
    const form = within(await screen.findByRole('dialog'))
    await user.type(form.getByRole('combobox'), 'Niels')
    await user.tab()
    await user.click(form.getByRole('button', { name: 'Tilføj programlederen' }))
    expect(await form.findByText('Ét felt skal rettes')).toBeVisible()
    expect(form.getByRole('combobox')).toHaveAccessibleDescription(/Vælg en person på listen/)
    expect(asked.changes).toEqual([])
  })

  it('is told at the field when the chosen one no longer works with families', async () => {
    asked.refusals = [['not-found', 404]]
    const { user } = show()
    const form = await choose(user, 'nie', 'Niels Juhl')
    await user.click(form.getByRole('button', { name: 'Tilføj programlederen' }))
    await waitFor(() =>
      expect(form.getByRole('combobox')).toHaveAccessibleDescription(/Findes ikke længere. Vælg en anden/),
    )
  })

  it('is told when it could not be saved, and the choice stays', async () => {
    asked.refusals = [['unavailable', 503]]
    const { user } = show()
    const form = await choose(user, 'nie', 'Niels Juhl')
    await user.click(form.getByRole('button', { name: 'Tilføj programlederen' }))
    expect(await form.findByText('Familieplan svarer ikke lige nu.')).toBeVisible()
    expect(form.getByRole('combobox')).toHaveValue('Niels Juhl')
  })

  describe('takes it from somebody', () => {
    const ask = async (user: ReturnType<typeof show>['user']) => {
      await user.click(await screen.findByRole('button', { name: 'Fjern Hanne Kjær som programleder' }))
      return within(await screen.findByRole('alertdialog', { name: 'Fjern Hanne Kjær som programleder?' }))
    }

    it('after having been told what they no longer see', async () => {
      const { user } = show()
      const question = await ask(user)
      expect(question.getByText(/kan med det samme ikke længere se familierne/)).toBeVisible()
      expect(asked.changes).toEqual([])
      await user.click(question.getByRole('button', { name: 'Fjern lederen' }))
      await closed('alertdialog')
      expect(asked.changes).toEqual([{ method: 'DELETE', path: '/programmes/p/leaders/hanne' }])
      expect(screen.getByText('Programmet har ingen leder.')).toBeVisible()
      expect(screen.getByText(/er der ingen leder, der ser dets familier/)).toBeVisible()
    })

    it('also when somebody else was quicker', async () => {
      asked.refusals = [['not-found', 404]]
      const { user } = show()
      const question = await ask(user)
      leaders = []
      await user.click(question.getByRole('button', { name: 'Fjern lederen' }))
      await closed('alertdialog')
      expect(await screen.findByText('Programmet har ingen leder.')).toBeVisible()
    })

    it('or is told that it failed', async () => {
      asked.refusals = [['unavailable', 503]]
      const { user } = show()
      const question = await ask(user)
      await user.click(question.getByRole('button', { name: 'Fjern lederen' }))
      expect(await question.findByText('Familieplan svarer ikke lige nu.')).toBeVisible()
    })
  })
})

describe('whoever only reads', () => {
  beforeEach(() => (leaders = [hanne, niels]))

  it('sees, as a leader, who leads, themselves marked, and whose access is gone, with no button', async () => {
    show({ ...coordinator, id: 'hanne', roles: ['leader'] })
    const [first, second] = await screen.findAllByRole('listitem')
    expect(first).toHaveTextContent('Det er dig')
    expect(second).toHaveTextContent('Har ingen adgang til Familieplan lige nu')
    expect(second).not.toHaveTextContent('Det er dig')
    const card = within(screen.getByRole('region', { name: 'Programledere' }))
    expect(card.queryByRole('button')).toBeNull()
  })

  it.each(['coordinator', 'caseworker', 'evaluator', 'auditor'])('is not told as a %s', async (role) => {
    const { container, queries } = show({ ...coordinator, roles: [role] })
    await waitFor(() => expect(queries.isFetching()).toBe(0))
    expect(container).not.toHaveTextContent('Programledere')
  })
})
