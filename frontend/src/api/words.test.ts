import { describe, expect, it } from 'vitest'
import { chooseLanguage } from '@/i18n'
import { Problem, problemFrom } from './problem'
import { wordsFor } from './words'

const types = [
  ...[
    'validation',
    'unauthenticated',
    'forbidden',
    'csrf',
    'not-found',
    'method-not-allowed',
    'not-acceptable',
  ],
  ...['stale-version', 'payload-too-large', 'unsupported-media-type', 'version-required', 'internal-error'],
  ...['unavailable', 'one-active-plan', 'one-draft-plan', 'phase-overlap', 'phase-gap', 'last-phase'],
  ...['plan-not-editable', 'illegal-transition', 'agreement-missing', 'reason-required', 'member-in-use'],
  ...['last-member', 'already-member', 'network'],
]
const codes = [
  ...['required', 'size', 'range', 'date-range', 'format', 'wrong-type', 'unknown-field', 'duplicate-field'],
  ...['malformed', 'unknown-reference'],
]

describe.each(['da', 'en'] as const)('in %s', (language) => {
  it.each(types)('%s has words of its own', async (type) => {
    await chooseLanguage(language)
    const unknown = wordsFor(new Problem('never-heard-of', 409))
    const words = wordsFor(new Problem(type, 409))
    expect(words.what).not.toBe(unknown.what)
    expect(words.kept).toBeTruthy()
    expect(words.next).toBeTruthy()
  })

  it.each(codes)('a field that is %s has words of its own', async (code) => {
    await chooseLanguage(language)
    const say = (c: string) =>
      wordsFor(new Problem('validation', 400, [{ field: 'x', code: c }])).fields[0]!.message
    expect(say(code)).not.toBe(say('never-heard-of'))
  })
})

describe('an answer that refuses', () => {
  it('is read by its type', async () => {
    const body = { type: '/problems/phase-gap', status: 409, errors: [] }
    const problem = await problemFrom(new Response(JSON.stringify(body), { status: 409 }))
    expect(problem).toMatchObject({ type: 'phase-gap', status: 409 })
  })

  it('is a problem even when a proxy wrote it', async () => {
    expect((await problemFrom(new Response('<html>', { status: 502 }))).type).toBe('unavailable')
    expect((await problemFrom(new Response('', { status: 500 }))).type).toBe('internal-error')
  })
})

it('anything else that is thrown still has words', () => {
  expect(wordsFor(new TypeError('x')).what).toBeTruthy()
})
