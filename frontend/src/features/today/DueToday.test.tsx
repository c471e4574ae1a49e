import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Today } from '@/api'
import { chooseLanguage } from '@/i18n'
import { renderScreen } from '@/test/render'
import { DueToday } from './DueToday'

const family = { familyId: 'fam', familyName: 'Familien Holm', caseNumber: 'FP-2026-0001' }
const none = { items: [], total: 0 }
const calm: Today = {
  date: '2026-11-21',
  families: none,
  awaitingAgreement: none,
  phasesEnding: none,
  overdueGoals: none,
}

function showDrafts(...counts: { goals: number; proposedGoals: number }[]) {
  const items = counts.map((count, i) => ({
    ...family,
    ...count,
    planId: `plan-${i}`,
    planTitle: `Plan ${i}`,
    startDate: '2026-12-01',
  }))
  renderScreen(
    <DueToday scope="mine" today={{ ...calm, awaitingAgreement: { items, total: items.length } }} />,
  )
}

function showPhases(...days: number[]) {
  const items = days.map((daysLeft, i) => ({
    ...family,
    planId: 'plan',
    phaseId: `phase-${i}`,
    sequence: i + 1,
    title: 'Ro',
    endDate: '2026-11-20',
    daysLeft,
  }))
  renderScreen(<DueToday scope="mine" today={{ ...calm, phasesEnding: { items, total: items.length } }} />)
}

const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent)

test('a draft says how far the family is with its yes', () => {
  showDrafts({ goals: 0, proposedGoals: 0 }, { goals: 3, proposedGoals: 2 }, { goals: 3, proposedGoals: 0 })
  const card = screen.getByRole('region', { name: /^Planer, der ikke er i gang endnu/ })
  const [first, second, third] = within(card).getAllByRole('listitem')
  expect(first).toHaveTextContent('Ingen mål endnu')
  expect(second).toHaveTextContent('2 mål venter på familiens ja')
  expect(third).toHaveTextContent('Familien har sagt ja til alle mål')
})

test('a phase says when it ends, and when it has ended', () => {
  showPhases(-12, -1, 0, 1, 12)
  expect(lines()).toEqual([
    expect.stringContaining('Sluttede for 12 dage siden'),
    expect.stringContaining('Sluttede i går'),
    expect.stringContaining('Slutter i dag'),
    expect.stringContaining('Slutter i morgen'),
    expect.stringContaining('Slutter om 12 dage'),
  ])
})

test('a phase that has ended warns like what is overdue, and leads to the plan', () => {
  showPhases(-1, 20)
  expect(screen.getByText('Sluttede i går').className).toMatch(/rose/)
  expect(screen.getByText('Slutter om 20 dage').className).not.toMatch(/rose|rav/)
  const [ended, ending] = screen.getAllByRole('link')
  expect(ended).toHaveAttribute('href', '/families/fam/plans/plan')
  expect(ending).toHaveAttribute('href', '/families/fam')
})

test('a calm day names what there is none of', async () => {
  renderScreen(<DueToday scope="mine" today={calm} />)
  expect(screen.getByText(/faser, der er slut eller slutter inden for fire uger/)).toBeVisible()
  expect(screen.getByText(/planer, der ikke er i gang endnu/)).toBeVisible()
})

test('in English too', async () => {
  await chooseLanguage('en')
  showPhases(-1, -3)
  expect(lines()).toEqual([
    expect.stringContaining('Ended yesterday'),
    expect.stringContaining('Ended 3 days ago'),
  ])
})
