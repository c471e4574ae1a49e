import { describe, expect, it } from 'vitest'
import { chooseLanguage } from '@/i18n'
import { Problem, problemFrom } from './problem'
import contract from './schema.gen.ts?raw'
import { wordsFor } from './words'

/** As the contract lists them: whoever adds one there is told here that it has no words yet. */
const types = [...new Set([...contract.matchAll(/"\/problems\/([a-z-]+)"/g)].map(([, type]) => type!))]
const codes = [.../FieldError: \{[\s\S]*?\bcode: ([^;]+);/.exec(contract)![1]!.matchAll(/"([a-z-]+)"/g)].map(
  ([, code]) => code!,
)

it('the contract was read', () => {
  expect(types).toEqual(expect.arrayContaining(['validation', 'idempotency-key-reused', 'unavailable']))
  expect(codes).toEqual(expect.arrayContaining(['required', 'duplicate-field', 'conflict']))
})

describe.each(['da', 'en'] as const)('in %s', (language) => {
  it.each([...types, 'network', 'unknown'])(
    '%s says what happened, what was kept and what to do',
    async (type) => {
      await chooseLanguage(language)
      const words = wordsFor(new Problem(type, 409))
      if (type !== 'unknown') expect(words.what).not.toBe(wordsFor(new Problem('never-heard-of', 409)).what)
      for (const part of [words.what, words.kept, words.next]) expect(part).toMatch(/^\p{Lu}.*\p{L}\.$/u)
    },
  )

  it.each(codes)('a field that is %s has words of its own', async (code) => {
    await chooseLanguage(language)
    const say = (c: string) =>
      wordsFor(new Problem('validation', 400, [{ field: 'x', code: c }])).fields[0]!.message
    expect(say(code)).not.toBe(say('never-heard-of'))
    expect(say(code)).toMatch(/^\p{Lu}\p{L}+ /u)
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
