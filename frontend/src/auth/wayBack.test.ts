import { afterEach, expect, it } from 'vitest'
import { addressToSignIn, forgetWayBack, wayBack } from './wayBack'

afterEach(forgetWayBack)

it('leads back, also from where a failure to sign in ends', () => {
  const address = new URL(addressToSignIn('/families/new?from=today'), 'http://localhost')
  expect(address.pathname).toBe('/api/v1/session/sign-in')
  expect(address.searchParams.get('returnTo')).toBe('/families/new?from=today')
  expect(wayBack()).toBe('/families/new?from=today')
  // A second failure changes nothing.
  addressToSignIn(wayBack())
  expect(wayBack()).toBe('/families/new?from=today')
})

it('leads to the start page when nothing is known', () => {
  addressToSignIn('/families/new')
  forgetWayBack()
  expect(wayBack()).toBe('/')
})
