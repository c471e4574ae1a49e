import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { refusedPasswords } from './refused-passwords.mjs'

const file = new URL('../backend/keycloak/password-blacklists/familieplan.txt', import.meta.url)

test('the list that Keycloak reads is the one that is written down here', () =>
  assert.equal(readFileSync(file, 'utf8'), refusedPasswords()))

test('it knows what people here would think of, as Keycloak compares it: in small letters', () => {
  const words = refusedPasswords().trimEnd().split('\n')
  for (const word of [
    'familieplan1',
    'adgangskode1',
    'sommerferie2026',
    'september2026!',
    'koldingkolding',
    'qwertyuiop123',
  ])
    assert.ok(words.includes(word), word)
  assert.ok(words.length > 3000)
  assert.deepEqual(
    words.filter((word) => word.length < 12 || word !== word.toLowerCase()),
    [],
  )
})
