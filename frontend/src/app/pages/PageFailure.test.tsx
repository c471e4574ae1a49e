import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Problem, type Me } from '@/api'
import { administrator } from '@/test/administrator'
import { coordinator, renderScreen } from '@/test/render'
import { PageFailure } from './PageFailure'

const gone = new Problem('not-found', 404)
const show = (me: Me) => renderScreen(<PageFailure error={gone} onRetry={() => {}} />, { me })

it('leads to the families for whoever sees some', () => {
  show(coordinator)
  expect(screen.getByRole('link', { name: 'Familier' })).toHaveAttribute('href', '/families')
})

it.each([
  [administrator, '/programmes'],
  [{ ...administrator, roles: ['evaluator'] }, '/programmes'],
  [{ ...administrator, roles: ['auditor'] }, '/break-glass'],
])('leads nowhere that the reader may not go: %#', (me, home) => {
  show(me)
  expect(screen.getByRole('alert')).toHaveTextContent('Begynd igen fra menuen.')
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([home])
})
