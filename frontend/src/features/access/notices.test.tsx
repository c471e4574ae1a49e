import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { glass, now, withGlasses, world } from '@/test/glasses'
import { renderScreen } from '@/test/render'
import { FamilyGlassNotice, ReadingNotice, TodayGlassNotice } from '.'

withGlasses()

it('those who are assigned to a family see on its page who reads it, since when, why, and until when', async () => {
  world.glasses = [glass(), glass({ id: 'own', mine: true, userName: 'Mette Sørensen' })]
  renderScreen(<FamilyGlassNotice familyId="fam" />)
  const [line, ...more] = await screen.findAllByRole('listitem')
  expect(line).toHaveTextContent(
    'Jakob Lund åbnede familien 10. mar. 2026, 09.15 og kan læse den til kl. 17.15.',
  )
  expect(await within(line!).findByText('Vikar for en kollega')).toBeVisible()
  expect(line).toHaveTextContent('Mødet er i eftermiddag')
  expect(more).toEqual([])
})

describe('when the glass closes while the computer sleeps, nothing of the family is left', () => {
  it.each([
    ['as soon as a clock ticks again', () => {}],
    ['when the tab is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['when the page is gone back to', () => window.dispatchEvent(new Event('pageshow'))],
  ])('%s', async (_, wake) => {
    const { queries } = renderScreen(<ReadingNotice glass={glass({ mine: true })} />)
    expect(await screen.findByText(/^Du læser familien/)).toBeVisible()
    queries.setQueryData(['family', 'fam', 'overview'], { name: 'Familien Holm' })
    // Only the date goes on: a timer that had been set for the end would still have as long to run as before.
    vi.setSystemTime(new Date('2026-03-10T16:15:01Z'))
    act(() => void wake())
    await waitFor(() => expect(queries.getQueryData(['family', 'fam', 'overview'])).toBeUndefined())
  })
})

it('the day tells of the last seven, also of what is over', async () => {
  const before = (days: number) => {
    const openedAt = new Date(Date.parse(now) - days * 86_400_000)
    return glass({
      id: `${days}`,
      caseNumber: `FP-2026-000${days}`,
      openedAt: openedAt.toISOString(),
      closesAt: new Date(openedAt.getTime() + 8 * 3_600_000).toISOString(),
    })
  }
  world.glasses = [before(0), before(6), before(8)]
  renderScreen(<TodayGlassNotice />)
  const lines = await screen.findAllByRole('listitem')
  expect(lines.map((line) => within(line).getByRole('link').textContent)).toEqual([
    'FP-2026-0000',
    'FP-2026-0006',
  ])
  expect(lines[0]).toHaveTextContent('10. mar. 2026, 10.30 og kan læse den til kl. 18.30.')
  expect(lines[1]).toHaveTextContent('4. mar. 2026, 10.30 og kunne læse den til kl. 18.30.')
  expect(within(lines[0]!).getByRole('link')).toHaveAttribute('href', '/families/fam')
  expect(screen.getByRole('link', { name: 'Se alle nødadgange' })).toHaveAttribute('href', '/break-glass')
})

it('nothing is said of what one has opened oneself', async () => {
  world.glasses = [glass({ mine: true })]
  const { container, queries } = renderScreen(<TodayGlassNotice />)
  await waitFor(() => expect(queries.isFetching()).toBe(0))
  expect(queries.getQueryData(['break-glass', 'newest'])).toHaveLength(1)
  expect(container).not.toHaveTextContent(/\S/)
})

it('whoever comes back to their day is told at once of what has happened meanwhile', async () => {
  const { queries } = renderScreen(<TodayGlassNotice />)
  await waitFor(() => expect(queries.getQueryData(['break-glass', 'newest'])).toEqual([]))
  world.glasses = [glass()]
  act(() => void window.dispatchEvent(new Event('visibilitychange')))
  expect(await screen.findByRole('listitem')).toHaveTextContent(/^FP-2026-0042Jakob Lund åbnede familien/)
})
