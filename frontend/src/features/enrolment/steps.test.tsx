import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addDays, today } from '@/i18n/calendar'
import { backend, caseworker, dialog, enrolment, row, show, withBackend } from '@/test/enrolments'
import { coordinator } from '@/test/render'

withBackend()

const dateField = (label: string) => screen.getByLabelText(label, { selector: 'input[type=text]' })

/** Opens one of the choices behind the dots. */
async function take(user: ReturnType<typeof show>['user'], item: string) {
  await user.click(await screen.findByRole('button', { name: 'Flere valg for »Familien i Centrum«' }))
  await user.click(screen.getByRole('menuitem', { name: item }))
  return dialog(item)
}

describe('what is typed is sent', () => {
  it('when a family is enrolled', async () => {
    const { user } = show(coordinator, enrolment('referred'))
    await user.click((await row()).getByRole('button', { name: 'Indskriv familien' }))
    const form = await dialog('Indskriv familien')
    expect(
      form.getByText('Familien blev henvist til »Familien i Centrum« den 16. februar 2026.'),
    ).toBeVisible()
    await user.clear(dateField('Indskrevet den'))
    await user.paste('2.3.2026')
    await user.click(form.getByRole('button', { name: 'Indskriv familien' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(backend.sent).toEqual([['/enrolments/is-referred/enrol', { enrolledOn: '2026-03-02' }]])
  })

  it.each([
    [
      'enrolled',
      'complete',
      'Afslut som gennemført',
      'Hvorfor afsluttes indskrivningen?',
      'Afslut indskrivningen',
    ],
    [
      'enrolled',
      'discontinue',
      'Afbryd indskrivningen',
      'Hvorfor afbrydes indskrivningen?',
      'Afbryd indskrivningen',
    ],
    [
      'referred',
      'discontinue',
      'Afbryd henvisningen',
      'Hvorfor afbrydes henvisningen?',
      'Afbryd henvisningen',
    ],
  ] as const)('when one that is %s ends: %s', async (status, verb, title, reason, press) => {
    const { user } = show(caseworker, enrolment(status))
    const form = await take(user, title)
    await user.click(form.getByRole('button', { name: press }))
    expect(await form.findByText(`${reason} Skal udfyldes`)).toBeVisible()
    expect(backend.sent).toEqual([])
    await user.type(form.getByLabelText(reason), 'Familien er flyttet')
    await user.click(form.getByRole('button', { name: press }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(backend.sent).toEqual([
      [`/enrolments/is-${status}/${verb}`, { endedOn: today(), reason: 'Familien er flyttet' }],
    ])
  })
})

describe('a day that cannot be is not sent', () => {
  it.each([
    ['1.2.2026', 'Datoen kan ikke ligge før henvisningen den 16. februar 2026'],
    [
      addDays(today(), 1).split('-').reverse().join('.'),
      'Datoen kan ikke ligge i fremtiden. Vælg en tidligere',
    ],
  ])('enrolled on %s', async (day, sentence) => {
    const { user } = show(caseworker, enrolment('referred'))
    await user.click((await row()).getByRole('button', { name: 'Indskriv familien' }))
    const form = await dialog('Indskriv familien')
    await user.clear(dateField('Indskrevet den'))
    await user.paste(day)
    await user.click(form.getByRole('button', { name: 'Indskriv familien' }))
    await waitFor(() => expect(dateField('Indskrevet den')).toHaveAccessibleDescription(sentence))
    expect(backend.sent).toEqual([])
  })

  it('ended before it began', async () => {
    const { user } = show(caseworker, enrolment('enrolled'))
    await take(user, 'Afslut som gennemført')
    await user.clear(dateField('Sidste dag'))
    await user.paste('1.3.2026')
    await user.click(screen.getByRole('button', { name: 'Afslut indskrivningen' }))
    await waitFor(() =>
      expect(dateField('Sidste dag')).toHaveAccessibleDescription(
        'Datoen kan ikke ligge før indskrivningen den 2. marts 2026',
      ),
    )
    expect(backend.sent).toEqual([])
  })
})

describe('nothing typed is lost', () => {
  it('when the dialog is left with Escape and the page comes again', async () => {
    const { user, unmount } = show(caseworker, enrolment('enrolled'))
    await take(user, 'Afbryd indskrivningen')
    await user.type(screen.getByLabelText('Hvorfor afbrydes indskrivningen?'), 'Familien er flyttet')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    unmount()
    show(caseworker, enrolment('enrolled'))
    expect(await screen.findByLabelText('Hvorfor afbrydes indskrivningen?')).toHaveValue(
      'Familien er flyttet',
    )
  })

  it('and no dialog opens for a step that others have taken meanwhile', async () => {
    const { user, unmount } = show(caseworker, enrolment('enrolled'))
    await take(user, 'Afbryd indskrivningen')
    await user.type(screen.getByLabelText('Hvorfor afbrydes indskrivningen?'), 'Familien er flyttet')
    unmount()
    show(caseworker, { ...enrolment('completed'), id: 'is-enrolled' })
    expect((await row()).getByText('Gennemført')).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
