import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest'
import type { Goal, Phase, Plan } from '@/api'
import { renderScreen } from '@/test/render'
import { GoalSettingProvider } from './context'
import { EditGoalDialog } from './GoalForm'

const phase = {
  id: 'ph1',
  sequence: 1,
  title: 'Ro',
  focus: 'Ro',
  startDate: '2026-01-01',
  endDate: '2026-06-30',
}
const plan = { id: 'plan', familyId: 'fam', startDate: '2026-01-01', phases: [phase as Phase] } as Plan
const goal = {
  id: 'goal',
  version: '3',
  familyId: 'fam',
  planId: 'plan',
  title: 'Ida er i skole',
  description: null,
  lifeArea: 'school-attendance',
  ownerId: 'p1',
  phaseId: 'ph1',
  targetDate: null,
  status: 'active',
  parked: false,
} as Goal

type Errors = { field: string; code: string }[]
const refusal = (type: string, status: number, errors?: Errors) =>
  HttpResponse.json(
    {
      type: `/problems/${type}`,
      title: 'English',
      status,
      detail: 'English detail.',
      instance: '/x',
      errors,
    },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

/** Whatever is saved gets this answer. */
const answer = (refuse: () => Response) => server.use(http.patch('*/api/v1/goals/goal', refuse))

const kept = 'Det, du har skrevet, står her stadig.'
const foreign = /English|unknown-field|malformed|wrong-type|cpr|priority|problems/

async function saveGoal() {
  const { user } = renderScreen(
    <GoalSettingProvider
      value={{
        familyId: 'fam',
        plan,
        people: [{ personId: 'p1', name: 'Ida', hue: 'fjord', isFormer: false }],
        mayChange: true,
      }}
    >
      <EditGoalDialog goal={goal} onClose={() => {}} />
    </GoalSettingProvider>,
  )
  const dialog = screen.getByRole('dialog', { name: 'Rediger målet' })
  const field = screen.getByLabelText(title)
  await user.tripleClick(field)
  await user.paste('Ida er i skole hver dag')
  await user.click(screen.getByText('Gem'))
  return { user, field, dialog }
}

const title = 'Hvad skal blive anderledes?'
const unreadable = 'Kan ikke læses, som det er skrevet. Skriv det på en anden måde'
const gone = 'Findes ikke længere. Vælg en anden'

describe('what the API finds at a field stands at the field', () => {
  it.each([
    ['a number or a list for a text', 'title', 'wrong-type', title, unreadable],
    ['a NUL or half a character', 'title', 'format', title, unreadable],
    ['no title at all', 'title', 'required', title, 'Skal udfyldes'],
    ['more than fits', 'title', 'size', title, 'Teksten er for lang. Kort den af'],
    [
      'a date in year 1 or 9999',
      'targetDate',
      'date-range',
      'Frist',
      'Datoen er ikke mulig her. Vælg en anden',
    ],
    ['29 February in a common year', 'targetDate', 'format', 'Frist', unreadable],
    ["another family's phase", 'phaseId', 'unknown-reference', 'Fase', gone],
    ["another family's person", 'ownerId', 'unknown-reference', 'Hvem er målet for?', gone],
    ['a reason nobody has heard of', 'title', 'brand-new', title, 'Ret dette felt'],
  ])('%s', async (_, field, code, label, sentence) => {
    answer(() => refusal('validation', 400, [{ field, code }]))
    const { dialog, field: typed } = await saveGoal()
    expect(await within(dialog).findByText('Ét felt skal rettes')).toBeVisible()
    expect(within(dialog).getByText(kept)).toBeVisible()
    const row = within(dialog).getByText(label, { selector: '[data-field-label]' }).closest('[data-field]')!
    expect(row.querySelector('[aria-describedby]')).toHaveAccessibleDescription(
      expect.stringContaining(sentence),
    )
    expect(within(dialog).getByText(`${label}`.replace(/([^?])$/, '$1:') + ` ${sentence}`)).toBeVisible()
    expect(dialog).not.toHaveTextContent(foreign)
    expect(typed).toHaveValue('Ida er i skole hver dag')
    expect(JSON.stringify({ ...sessionStorage })).toContain('Ida er i skole hver dag')
  })
})

describe('what stands at no field is told in a sentence', () => {
  const cannotUse = 'Familieplan kan ikke bruge det, siden sendte.'
  const invalid = (errors?: Errors) => () => refusal('validation', 400, errors)
  it.each([
    ['a field too many', invalid([{ field: 'cpr', code: 'unknown-field' }]), cannotUse],
    ['a field given twice', invalid([{ field: 'name', code: 'duplicate-field' }]), cannotUse],
    ['a number too large where none is typed', invalid([{ field: 'priority', code: 'range' }]), cannotUse],
    ['half a text', invalid([{ field: '', code: 'malformed' }]), cannotUse],
    ['no body', invalid([{ field: '', code: 'required' }]), cannotUse],
    ['10,000 deep', invalid(), cannotUse],
    [
      'a proxy that refuses in its own words',
      () => new HttpResponse('<h1>Bad Request</h1>', { status: 400 }),
      cannotUse,
    ],
    [
      'two megabytes',
      () => refusal('payload-too-large', 413),
      'Der er for meget tekst til at gemme på én gang.',
    ],
    ['two megabytes, said by a proxy', () => new HttpResponse('', { status: 413 }), 'Der er for meget tekst'],
    [
      'more requests than one user may send',
      () => refusal('too-many-requests', 429),
      'Der er kommet usædvanlig mange forespørgsler fra din bruger på kort tid.',
    ],
    [
      'another content type',
      () => refusal('unsupported-media-type', 415),
      'Systemet forstod ikke handlingen.',
    ],
    ['no version', () => refusal('version-required', 428), 'Siden er ikke helt opdateret.'],
    [
      'a key used for something else',
      () => refusal('idempotency-key-reused', 422),
      'Systemet kunne ikke kende',
    ],
    ["another family's goal", () => refusal('not-found', 404), 'Vi kan ikke finde det, du leder efter.'],
    ['a problem nobody has heard of', () => refusal('brand-new', 418), 'Det lykkedes ikke.'],
  ])('%s', async (_, refuse, sentence) => {
    answer(refuse)
    const { dialog, field: typed } = await saveGoal()
    const alert = await within(dialog).findByRole('alert')
    expect(alert).toHaveTextContent(sentence)
    expect(alert).toHaveTextContent(
      /Det, du har skrevet, (står|er) (her stadig|gemt i denne fane)|Intet er ændret/,
    )
    expect(dialog).not.toHaveTextContent(foreign)
    expect(typed).toHaveValue('Ida er i skole hver dag')
  })

  it('also when another mistake does stand at its field', async () => {
    answer(
      invalid([
        { field: 'title', code: 'size' },
        { field: 'cpr', code: 'unknown-field' },
      ]),
    )
    const { dialog } = await saveGoal()
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(cannotUse)
    expect(within(dialog).getAllByText(/Teksten er for lang/)).toHaveLength(2)
  })
})

test('a forged version is a question with both versions, and one press saves over the newest', async () => {
  answer(() => refusal('stale-version', 412))
  server.use(
    http.get('*/api/v1/goals/goal', () => HttpResponse.json({ ...goal, version: '9', title: 'Deres' })),
  )
  const { user } = await saveGoal()
  const question = within(await screen.findByRole('dialog', { name: 'En anden har også ændret dette' }))
  expect(question.getByText('Ida er i skole hver dag')).toBeVisible()
  expect(question.getByText('Deres')).toBeVisible()
  await user.click(question.getByRole('radio', { name: /Din version/ }))
  let version: string | null = null
  server.use(
    http.patch('*/api/v1/goals/goal', ({ request }) => {
      version = request.headers.get('If-Match')
      return HttpResponse.json(goal)
    }),
    http.get('*/api/v1/families/fam/overview', () => HttpResponse.json({ goals: [] })),
  )
  await user.click(question.getByRole('button', { name: 'Gem det valgte' }))
  await waitFor(() => expect(version).toBe('"9"'))
})
