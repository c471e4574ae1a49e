import { expect, it } from 'vitest'
import { auditor } from '@/test/glasses'
import { coordinator, renderScreen } from '@/test/render'
import { Start } from './Start'

it.each([
  ['auditor', '/break-glass'],
  ['evaluator', '/programmes'],
  ['administrator', '/programmes'],
])('the %s begins at %s', (role, path) => {
  const { router } = renderScreen(<Start />, {
    me: { ...(role === 'auditor' ? auditor : coordinator), roles: [role] },
  })
  expect(router.state.location.pathname).toBe(path)
})
