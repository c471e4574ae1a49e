import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it, test } from 'vitest'
import { useFormat } from '@/i18n'
import { renderHook } from '@testing-library/react'
import { coordinator } from '@/test/render'
import { coming, former, grandmother, jakob, mette, show, tomorrow, withTeam } from '@/test/team'

const server = withTeam()

const rows = (list: string) => within(screen.getByRole('list', { name: list })).getAllByRole('listitem')
const shortDate = (iso: string) => renderHook(() => useFormat()).result.current.shortDate(iso)
const plain = (element: HTMLElement) => element.textContent?.replaceAll('\u00a0', ' ')

describe('the team of a family', () => {
  it('begins with the contact person, then today’s, those to come, and those who were, folded away', async () => {
    show(coordinator, mette, grandmother, jakob, coming, former)
    await screen.findByText('Mette Sørensen')
    expect(rows('Familieteamet i dag').map(plain)).toEqual([
      'MSMette SørensenKontaktpersondigFamilierådgivningenfra 16. feb. 2026Overdrag',
      'IInger (farmor)uden kontoPrivat netværkfra 16. feb. 2026',
      'JLJakob LundSagsbehandler · Jobcentretfra 16. feb. 2026',
    ])
    expect(rows('Kommer på teamet senere').map(plain)).toEqual([
      `NMNy mentoruden kontoMentorfra ${shortDate(tomorrow)}`,
    ])
    expect(screen.getByText('1 tidligere på teamet')).toBeVisible()
    expect(screen.getByText('Anders Holt')).not.toBeVisible()
    expect(plain(screen.getByText(/fra.16.*til/))).toBe('fra 16. feb. 2026 til 1. mar. 2026')
  })

  it('without a contact person says so, and gets one', async () => {
    const { user } = show(coordinator, jakob)
    expect(await screen.findByText('Familien har ingen kontaktperson.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Vælg en kontaktperson' }))
    expect(await screen.findByRole('dialog', { name: 'Vælg en kontaktperson' })).toBeVisible()
  })

  it('says who no longer has access, and that a contact person among them is to be replaced', async () => {
    show(coordinator, { ...mette, available: false }, { ...jakob, available: false }, grandmother, {
      ...former,
      available: false,
    })
    expect(await screen.findByText(/Mette Sørensen er kontaktperson, men har ikke/)).toBeVisible()
    expect(screen.getByText(/^Overdrag til en anden, så/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Overdrag' })).toBeVisible()
    expect(
      rows('Familieteamet i dag').map((row) => within(row).queryByText('har ikke længere adgang') !== null),
    ).toEqual([true, true, false])
    // Of those who have left it is no news.
    expect(screen.getAllByText('har ikke længere adgang')).toHaveLength(2)
  })

  it('that cannot be read says so, and is asked for again', async () => {
    server.use(
      http.get('*/api/v1/families/fam/team', () => HttpResponse.json({}, { status: 500 }), { once: true }),
    )
    const { user } = show(coordinator, mette)
    await user.click(await screen.findByRole('button', { name: 'Prøv igen' }))
    expect(await screen.findByText('Mette Sørensen')).toBeVisible()
  })
})

describe('only what a role may do is offered', () => {
  const buttons = async () => {
    await screen.findByText('Mette Sørensen')
    return screen.queryAllByRole('button').map((button) => button.ariaLabel ?? button.textContent)
  }

  test.each(['coordinator', 'caseworker', 'leader'])('a %s changes the team', async (role) => {
    show({ ...coordinator, roles: [role] }, mette, jakob)
    expect(await buttons()).toEqual([
      'Tilføj til teamet',
      'Overdrag',
      'Flere valg for Mette Sørensen',
      'Flere valg for Jakob Lund',
    ])
  })

  test('others read it', async () => {
    show({ ...coordinator, roles: ['evaluator'] }, mette, jakob, former)
    expect(await buttons()).toEqual([])
  })

  test('nobody changes what is over, nor takes the contact person off', async () => {
    const { user } = show(coordinator, mette, former)
    await user.click(await screen.findByText('1 tidligere på teamet'))
    expect(within(rows('Tidligere på familieteamet')[0]!).queryByRole('button')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Flere valg for Mette Sørensen' }))
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual([
      'Ret enhed',
    ])
  })
})
