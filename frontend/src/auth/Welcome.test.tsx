import { render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Welcome } from './Welcome'

afterEach(() => window.history.replaceState(null, '', '/'))

it('says that signing in failed, what was kept and what to do, and does not try again by itself', () => {
  window.history.replaceState(null, '', '/?signInFailed')
  render(<Welcome />)
  expect(screen.getByText('Du blev ikke logget ind')).toBeVisible()
  expect(screen.getByText(/er gemt\. Prøv igen om lidt/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Log ind' })).toBeVisible()
})

it('says nothing of failures to whoever just arrives', () => {
  render(<Welcome />)
  expect(screen.queryByText('Du blev ikke logget ind')).toBeNull()
})
