import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, test } from 'vitest'
import { today } from '@/i18n/calendar'
import { backend, caseworker, dialog, enrolment, leader, row, show, withBackend } from '@/test/enrolments'
import { coordinator } from '@/test/render'

withBackend()

describe('a family', () => {
  it('that is in no programme can be referred to one', async () => {
    const { user } = show(coordinator)
    expect(await screen.findByText('Familien er ikke henvist til et program endnu.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Henvis til et program' }))
    const form = await dialog('Henvis til et program')
    await user.click(form.getByRole('button', { name: /Program/ }))
    await user.click(screen.getByRole('option', { name: 'Familien i Centrum, Vejle' }))
    await user.click(form.getByRole('button', { name: 'Henvis familien' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(backend.sent).toEqual([
      ['/families/fam/enrolments', { programmeId: 'vejle', referredOn: today() }],
    ])
  })

  it('is not referred twice to the same programme, but again to one it has left', async () => {
    const { user } = show(coordinator, enrolment('enrolled'), enrolment('completed', 'kolding'))
    await user.click(await screen.findByRole('button', { name: 'Henvis til et program' }))
    await user.click((await dialog('Henvis til et program')).getByRole('button', { name: /Program/ }))
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Job & Familieliv, Kolding',
    ])
  })

  it('that is in all of them is told so', async () => {
    const { user } = show(coordinator, enrolment('enrolled'), enrolment('referred', 'kolding'))
    await user.click(await screen.findByRole('button', { name: 'Henvis til et program' }))
    expect(await screen.findByText(/allerede henvist til eller indskrevet i alle programmer/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Henvis familien' })).toBeNull()
  })

  it.each([
    ['referred', 'Henvist', 'henvist 16. feb. 2026'],
    ['enrolled', 'Indskrevet', 'henvist 16. feb. 2026 · indskrevet 2. mar. 2026'],
    ['completed', 'Gennemført', 'henvist 16. feb. 2026 · indskrevet 2. mar. 2026 · gennemført 30. jun. 2026'],
    ['discontinued', 'Afbrudt', 'henvist 16. feb. 2026 · afbrudt 30. jun. 2026'],
  ] as const)('that is %s shows its dates and the reason', async (status, tag, course) => {
    show(coordinator, enrolment(status))
    const shown = await row()
    expect(shown.getByRole('link', { name: 'Familien i Centrum' })).toHaveAttribute(
      'href',
      '/programmes/vejle',
    )
    expect(shown.getByText(tag)).toBeVisible()
    expect(shown.getByText(course)).toBeVisible()
    expect(shown.queryByText('Far er i job') !== null).toBe(['completed', 'discontinued'].includes(status))
  })

  it('that others have referred meanwhile is told so, and what was chosen stays', async () => {
    backend.refusal = { type: '/problems/one-open-enrolment', status: 409 }
    const { user } = show(coordinator, enrolment('enrolled', 'kolding'))
    await user.click(await screen.findByRole('button', { name: 'Henvis til et program' }))
    await user.click(await screen.findByRole('button', { name: 'Henvis familien' }))
    expect(await screen.findByText('Familien har allerede en åben indskrivning i programmet.')).toBeVisible()
    expect(screen.getByText(/Det, du har skrevet, står her stadig/)).toBeVisible()
  })
})

describe('only what a role may do is offered', () => {
  const buttons = async () => {
    await screen.findByRole('list')
    const card = within(screen.getByRole('region', { name: 'Indskrivninger' }))
    return card.queryAllByRole('button').map((button) => button.ariaLabel ?? button.textContent)
  }
  const more = 'Flere valg for »Familien i Centrum«'
  const others = 'En indskrivning afsluttes af en sagsbehandler eller leder.'

  test('a coordinator refers and enrols, and is told who ends', async () => {
    show(coordinator, enrolment('referred'))
    expect(await buttons()).toEqual(['Henvis til et program', 'Indskriv familien'])
    expect(screen.getByText(others)).toBeVisible()
  })

  test('a caseworker does it all', async () => {
    show(caseworker, enrolment('referred'))
    expect(await buttons()).toEqual(['Henvis til et program', 'Indskriv familien', more])
    expect(screen.queryByText(others)).toBeNull()
  })

  test('a leader enrols and ends', async () => {
    show(leader, enrolment('referred'))
    expect(await buttons()).toEqual(['Indskriv familien', more])
  })

  test('nobody changes what has ended', async () => {
    show(leader, enrolment('completed'), enrolment('discontinued'))
    expect(await buttons()).toEqual([])
    expect(screen.queryByText(others)).toBeNull()
  })
})
