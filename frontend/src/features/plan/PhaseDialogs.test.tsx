import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Phase, Plan } from '@/api'
import { renderScreen } from '@/test/render'
import { AddPhaseDialog } from './PhaseDialogs'

const phase = {
  id: 'ph1',
  sequence: 1,
  title: 'Ro',
  focus: 'Ro',
  startDate: '2026-01-01',
  endDate: '2026-06-30',
}
const plan = { id: 'plan', familyId: 'fam', startDate: '2026-01-01', phases: [phase as Phase] } as Plan

test('a phase that would end before it begins is not sent', async () => {
  const { user } = renderScreen(<AddPhaseDialog plan={plan} onClose={() => {}} />)
  const end = screen.getByLabelText('Slutter', { selector: 'input[type=text]' })
  await user.clear(end)
  await user.paste('30.06.2026')
  await user.click(screen.getByRole('button', { name: 'Tilføj en fase' }))
  await waitFor(() => expect(end).toHaveAccessibleDescription('Fasen kan ikke slutte, før den begynder'))
  // Nothing was tried: that would have failed here.
  expect(screen.queryByRole('alert')).toBeNull()
})
