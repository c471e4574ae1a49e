import { render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { writeDraft } from '@/ui/form/draft'
import { addressToSignIn } from './wayBack'
import { Welcome } from './Welcome'

afterEach(() => window.history.replaceState(null, '', '/'))

it('says that signing in failed, what was kept and what to do, and does not try again by itself', () => {
  window.history.replaceState(null, '', '/?signInFailed')
  writeDraft('user-1', 'family.new', { values: { name: 'Holm' } })
  render(<Welcome />)
  expect(screen.getByText('Du blev ikke logget ind')).toBeVisible()
  expect(screen.getByText(/er gemt\. Prøv igen om lidt/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Log ind' })).toBeVisible()
})

it('says nothing of what was kept when nothing was', () => {
  window.history.replaceState(null, '', '/?signInFailed')
  render(<Welcome />)
  expect(screen.getByText(/Prøv igen om lidt/)).toBeVisible()
  expect(screen.queryByText(/er gemt/)).toBeNull()
})

it('leaves nothing in this tab once its owner has signed out', () => {
  writeDraft('user-1', 'family.new', { values: { name: 'Holm' } })
  addressToSignIn('/families/new')
  window.history.replaceState(null, '', '/?signedOut')
  render(<Welcome />)
  expect(screen.getByText('Du er logget ud.')).toBeVisible()
  expect({ ...sessionStorage }).toEqual({})
})

it('says nothing of failures to whoever just arrives', () => {
  render(<Welcome />)
  expect(screen.queryByText('Du blev ikke logget ind')).toBeNull()
})
