import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { today } from '@/i18n/calendar'
import { coordinator } from '@/test/render'
import {
  anders,
  backend,
  choose,
  coming,
  dialog,
  former,
  grandmother,
  jakob,
  mette,
  pickStaff,
  show,
  tomorrow,
  typeDate,
  withTeam,
  yesterday,
  type User,
} from '@/test/team'

withTeam()

const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
const press = async (user: User, name: string) =>
  user.click(within(screen.getByRole('dialog')).getByRole('button', { name }))

async function openAdding(user: User) {
  await user.click(await screen.findByRole('button', { name: 'Tilføj til teamet' }))
  return dialog('Tilføj til familieteamet')
}

async function take(user: User, name: string, item: string) {
  await user.click(await screen.findByRole('button', { name: `Flere valg for ${name}` }))
  await user.click(await screen.findByRole('menuitem', { name: item }))
}

describe('adding', () => {
  it('sends somebody of the directory, as what, from where and from when to when', async () => {
    const { user } = show(coordinator, mette)
    await openAdding(user)
    await pickStaff(user, 'Medarbejder', 'Jakob Lund')
    await choose(user, 'Rolle på teamet', 'Mentor')
    await choose(user, 'Enhed', 'Jobcentret')
    await typeDate(user, 'Fra', tomorrow)
    await press(user, 'Tilføj')
    await closed()
    expect(backend.sent).toEqual([
      [
        'POST',
        '/team',
        { userId: 'user-2', role: 'mentor', unitId: 'job-centre', validFrom: tomorrow, validTo: null },
        null,
      ],
    ])
    expect(await screen.findByText('Den nye er tilføjet til familieteamet')).toBeVisible()
  })

  it('sends a person without an account by the name', async () => {
    const { user } = show(coordinator, mette)
    const form = await openAdding(user)
    await user.click(form.getByRole('radio', { name: /^En person uden konto/ }))
    await user.type(form.getByLabelText('Navn'), ' Birgit Holm (farmor) ')
    await choose(user, 'Rolle på teamet', 'Privat netværk')
    await press(user, 'Tilføj')
    await closed()
    expect(backend.sent[0]![2]).toEqual({
      name: 'Birgit Holm (farmor)',
      role: 'network',
      unitId: null,
      validFrom: today(),
      validTo: null,
    })
  })

  it('lists all that is missing at once, in the order of the page, and sends nothing', async () => {
    const { user } = show(coordinator, mette)
    const form = await openAdding(user)
    await typeDate(user, 'Fra', tomorrow)
    await typeDate(user, 'Til (valgfrit)', today())
    await press(user, 'Tilføj')
    const summary = (await form.findByText('3 felter skal rettes')).parentElement!
    expect(
      within(summary)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Medarbejder: Skal udfyldes',
      'Rolle på teamet: Vælg en mulighed',
      'Til: Datoen kan ikke ligge før begyndelsen. Vælg en senere',
    ])
    await typeDate(user, 'Fra', yesterday)
    await press(user, 'Tilføj')
    expect(await form.findByText('Fra: Datoen er gået. Vælg i dag eller senere')).toBeVisible()
    expect(backend.sent).toEqual([])
  })

  it('offers no unit that is closed', async () => {
    const { user } = show(coordinator, mette)
    await openAdding(user)
    await user.click(screen.getByRole('button', { name: /Enhed/ }))
    await screen.findByRole('option', { name: 'Jobcentret' })
    expect(screen.queryByRole('option', { name: 'Den gamle skole' })).toBeNull()
  })

  it.each([
    ['already-on-team', 409, undefined, 'Personen er allerede med i familieteamet i den periode.'],
    [
      'validation',
      400,
      [{ field: 'userId', code: 'unknown-reference' }],
      'Medarbejder: Findes ikke længere. Vælg en anden',
    ],
    ['unavailable', 503, undefined, 'Familieplan svarer ikke lige nu.'],
  ])('refused because of %s keeps what was typed', async (type, status, errors, sentence) => {
    backend.refusal = { type: `/problems/${type}`, status, errors }
    const { user } = show(coordinator, mette)
    const form = await openAdding(user)
    await pickStaff(user, 'Medarbejder', 'Jakob Lund')
    await choose(user, 'Rolle på teamet', 'Mentor')
    await press(user, 'Tilføj')
    expect(await form.findByText(sentence)).toBeVisible()
    expect(form.getByRole('combobox', { name: 'Medarbejder' })).toHaveValue('Jakob Lund')
  })

  it('is there again with what was typed when the page is', async () => {
    const { user, unmount } = show(coordinator, mette)
    await openAdding(user)
    await pickStaff(user, 'Medarbejder', 'Jakob Lund')
    await user.keyboard('{Escape}')
    await closed()
    unmount()
    show(coordinator, mette)
    const form = await dialog('Tilføj til familieteamet')
    expect(form.getByText('Vi har gemt det, du havde skrevet.')).toBeVisible()
    expect(form.getByRole('combobox', { name: 'Medarbejder' })).toHaveValue('Jakob Lund')
  })
})

describe('changing', () => {
  it('sends what was changed and nothing else, by the version that was shown', async () => {
    const { user } = show(coordinator, mette, jakob)
    await take(user, 'Jakob Lund', 'Ret rolle, enhed eller datoer')
    await dialog('Jakob Lund på familieteamet')
    expect(screen.queryByLabelText('Fra')).toBeNull()
    await choose(user, 'Enhed', 'Ingen enhed')
    await typeDate(user, 'Til (valgfrit)', tomorrow)
    await press(user, 'Gem')
    await closed()
    expect(backend.sent).toEqual([['PATCH', '/team/jakob', { unitId: null, validTo: tomorrow }, '"0"']])
  })

  it('moves when somebody begins as long as they have not', async () => {
    const { user } = show(coordinator, mette, coming)
    await take(user, 'Ny mentor', 'Ret rolle, enhed eller datoer')
    await dialog('Ny mentor på familieteamet')
    await typeDate(user, 'Fra', today())
    await press(user, 'Gem')
    await closed()
    expect(backend.sent[0]![2]).toEqual({ validFrom: today() })
  })

  it('of the contact person is about the unit, and keeps one that has been closed', async () => {
    const { user } = show(coordinator, { ...mette, unit: former.unit })
    await take(user, 'Mette Sørensen', 'Ret enhed')
    const form = await dialog('Enhed for Mette Sørensen')
    expect(form.getByRole('button', { name: /Enhed/ })).toHaveTextContent('Den gamle skole')
    expect(form.queryByRole('button', { name: /Rolle/ })).toBeNull()
    await choose(user, 'Enhed', 'Familierådgivningen')
    await press(user, 'Gem')
    await closed()
    expect(backend.sent[0]!.slice(0, 3)).toEqual(['PATCH', '/team/mette', { unitId: 'counselling' }])
  })

  it('somebody else has changed asks which version is to stand', async () => {
    const { user } = show(coordinator, mette, jakob)
    await take(user, 'Jakob Lund', 'Ret rolle, enhed eller datoer')
    await dialog('Jakob Lund på familieteamet')
    await choose(user, 'Rolle på teamet', 'Mentor')
    backend.refusal = { type: '/problems/stale-version', status: 412 }
    backend.team = [mette, { ...jakob, version: '7', role: 'other' }]
    await press(user, 'Gem')
    const question = await dialog('En anden har også ændret dette')
    expect(question.getByText('Anden rolle')).toBeVisible()
    backend.refusal = null
    await user.click(question.getByRole('radio', { name: /Din version/ }))
    await user.click(question.getByRole('button', { name: 'Gem det valgte' }))
    await closed()
    expect(backend.sent[1]).toEqual(['PATCH', '/team/jakob', { role: 'mentor' }, '"7"'])
  })

  it('whoever has left meanwhile says so', async () => {
    backend.refusal = { type: '/problems/team-member-left', status: 409 }
    const { user } = show(coordinator, mette, jakob)
    await take(user, 'Jakob Lund', 'Ret rolle, enhed eller datoer')
    const form = await dialog('Jakob Lund på familieteamet')
    await choose(user, 'Rolle på teamet', 'Mentor')
    await press(user, 'Gem')
    expect(await form.findByText('Personen er ikke længere med i familieteamet.')).toBeVisible()
  })
})

describe('removing', () => {
  const question = (name: string) =>
    screen.findByRole('alertdialog', { name: `Fjern ${name} fra familieteamet?` })
  const confirm = async (user: User) =>
    user.click(
      within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Fjern fra teamet' }),
    )

  it('ends somebody’s time, by the version that was shown', async () => {
    const { user } = show(coordinator, mette, jakob)
    await take(user, 'Jakob Lund', 'Fjern fra teamet')
    expect(await question('Jakob Lund')).toHaveTextContent(
      /mister straks den adgang til familien, som teamet giver/,
    )
    expect(screen.queryByText(/^Det er dig selv/)).toBeNull()
    await confirm(user)
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(backend.sent).toEqual([['DELETE', '/team/jakob', null, '"0"']])
    expect(await screen.findByText('Jakob Lund er ikke længere på familieteamet')).toBeVisible()
  })

  it.each([
    [grandmother, /er ikke længere på teamet\. Det står/],
    [coming, /kommer ikke på teamet/],
  ])('says what becomes of $name', async (member, sentence) => {
    const { user } = show(coordinator, mette, member)
    await take(user, member.name, 'Fjern fra teamet')
    expect(await question(member.name)).toHaveTextContent(sentence)
  })

  it('oneself warns, and leaves the family that is seen no longer', async () => {
    const { user, router } = show({ ...coordinator, id: 'user-2' }, mette, jakob)
    await take(user, 'Jakob Lund', 'Fjern fra teamet')
    expect(await question('Jakob Lund')).toHaveTextContent(/Det er dig selv/)
    backend.isGone = true
    await confirm(user)
    await waitFor(() => expect(router.state.location.pathname).toBe('/families'))
  })

  it('oneself stays on the page of a family that is still seen', async () => {
    const { user, router } = show({ ...coordinator, id: 'user-2' }, mette, jakob)
    await take(user, 'Jakob Lund', 'Fjern fra teamet')
    await confirm(user)
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(router.state.location.pathname).toBe('/')
  })

  it('what others have changed asks again, by the newest version', async () => {
    const { user } = show(coordinator, mette, jakob)
    await take(user, 'Jakob Lund', 'Fjern fra teamet')
    backend.refusal = { type: '/problems/stale-version', status: 412 }
    backend.team = [mette, { ...jakob, version: '7' }]
    await confirm(user)
    expect(await screen.findByText(/^En anden har lige ændret oplysningerne/)).toBeVisible()
    backend.refusal = null
    await waitFor(async () => {
      await confirm(user)
      expect(backend.sent.at(-1)).toEqual(['DELETE', '/team/jakob', null, '"7"'])
    })
  })

  it('whoever has become the contact person says what to do instead', async () => {
    backend.refusal = { type: '/problems/hand-over-first', status: 409 }
    const { user } = show(coordinator, mette, jakob)
    await take(user, 'Jakob Lund', 'Fjern fra teamet')
    await confirm(user)
    expect(await screen.findByText('Familien skal altid have en kontaktperson.')).toBeVisible()
  })
})

describe('handing over', () => {
  const stays = 'Hvad er Mette Sørensen på teamet bagefter\\?'
  async function open(user: User) {
    await user.click(await screen.findByRole('button', { name: 'Overdrag' }))
    return dialog('Overdrag til en anden')
  }

  it('names from whom, to whom, from where, and what the old one stays as', async () => {
    const { user } = show(coordinator, mette, jakob)
    await open(user)
    await pickStaff(user, 'Ny kontaktperson', 'Jakob Lund')
    expect(screen.getByRole('button', { name: /Enhed/ })).toHaveTextContent('Jobcentret')
    await choose(user, stays, 'Sagsbehandler')
    await press(user, 'Overdrag')
    await closed()
    expect(backend.sent).toEqual([
      [
        'POST',
        '/team/hand-over',
        { from: 'mette', userId: 'user-2', unitId: 'job-centre', stayAs: 'caseworker' },
        null,
      ],
    ])
    expect(await screen.findByText('Den nye er nu kontaktperson')).toBeVisible()
  })

  it('leaves a unit alone that was chosen by hand, and follows another choice of person', async () => {
    const { user } = show(coordinator, mette, jakob)
    const form = await open(user)
    const unit = form.getByRole('button', { name: /Enhed/ })
    await pickStaff(user, 'Ny kontaktperson', 'Jakob Lund')
    await user.clear(form.getByRole('combobox'))
    await pickStaff(user, 'Ny kontaktperson', 'Anders Holt')
    expect(unit).toHaveTextContent('Ingen enhed')
    await choose(user, 'Enhed', 'Familierådgivningen')
    await user.clear(form.getByRole('combobox'))
    await pickStaff(user, 'Ny kontaktperson', 'Jakob Lund')
    expect(unit).toHaveTextContent('Familierådgivningen')
  })

  it('warns whoever leaves with it, and goes where families are found', async () => {
    const { user, router } = show(coordinator, mette, jakob)
    await open(user)
    await pickStaff(user, 'Ny kontaktperson', 'Jakob Lund')
    await choose(user, stays, 'Forlader teamet')
    expect(await screen.findByText(/^Det er dig selv/)).toBeVisible()
    backend.isGone = true
    await press(user, 'Overdrag')
    await waitFor(() => expect(router.state.location.pathname).toBe('/families'))
    expect(backend.sent[0]![2]).toMatchObject({ stayAs: null })
  })

  it('does not hand over to whoever it is already, nor without saying what becomes of the old one', async () => {
    const { user } = show(coordinator, mette)
    const form = await open(user)
    await pickStaff(user, 'Ny kontaktperson', 'Mette Sørensen')
    await press(user, 'Overdrag')
    expect(
      await form.findByText('Ny kontaktperson: Er kontaktperson i forvejen. Vælg en anden'),
    ).toBeVisible()
    expect(form.getAllByText(/Vælg en mulighed/)).toHaveLength(2)
    expect(backend.sent).toEqual([])
  })

  it('is told who it is now when others were first, keeps what was typed, and goes on from there', async () => {
    const { user } = show(coordinator, mette, jakob)
    const form = await open(user)
    await pickStaff(user, 'Ny kontaktperson', 'Jakob Lund')
    await choose(user, stays, 'Sagsbehandler')
    backend.refusal = { type: '/problems/contact-person-changed', status: 409 }
    backend.team = [anders, jakob]
    await press(user, 'Overdrag')
    expect(await form.findByText(/Imens er .?Anders Holt.? blevet kontaktperson/)).toBeVisible()
    expect(await form.findByText('En anden er blevet kontaktperson imens.')).toBeVisible()
    expect(form.getByRole('combobox', { name: 'Ny kontaktperson' })).toHaveValue('Jakob Lund')
    expect(form.getByRole('button', { name: /Hvad er .?Anders Holt/ })).toHaveTextContent('Sagsbehandler')
    expect(backend.sent[0]![2]).toMatchObject({ from: 'mette' })
    backend.refusal = null
    await press(user, 'Overdrag')
    await closed()
    expect(backend.sent[1]![2]).toEqual({
      from: 'anders',
      userId: 'user-2',
      unitId: 'job-centre',
      stayAs: 'caseworker',
    })
  })

  it('is from whom it was when the dialog was opened, however often the team is read', async () => {
    const { user, queries } = show(coordinator, mette, jakob)
    await open(user)
    await pickStaff(user, 'Ny kontaktperson', 'Jakob Lund')
    await choose(user, stays, 'Mentor')
    backend.team = [anders, jakob]
    await queries.refetchQueries()
    await press(user, 'Overdrag')
    await waitFor(() => expect(backend.sent[0]![2]).toMatchObject({ from: 'mette' }))
  })

  it('is there again with what was typed when the page is', async () => {
    const { user, unmount } = show(coordinator, mette, jakob)
    await open(user)
    await pickStaff(user, 'Ny kontaktperson', 'Jakob Lund')
    await user.keyboard('{Escape}')
    unmount()
    show(coordinator, mette, jakob)
    const form = await dialog('Overdrag til en anden')
    expect(form.getByRole('combobox', { name: 'Ny kontaktperson' })).toHaveValue('Jakob Lund')
  })

  it('gives a family its first contact person', async () => {
    const { user } = show(coordinator, jakob)
    await user.click(await screen.findByRole('button', { name: 'Vælg en kontaktperson' }))
    await dialog('Vælg en kontaktperson')
    await pickStaff(user, 'Ny kontaktperson', 'Anders Holt')
    await press(user, 'Gør til kontaktperson')
    await closed()
    expect(backend.sent[0]![2]).toEqual({ from: null, userId: 'user-3', unitId: null, stayAs: null })
  })
})
