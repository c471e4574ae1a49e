import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { answerOf, missing, required, rows, sources } from './security.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path) => readFileSync(join(root, path), 'utf8')
const page = read('docs/security.md')

describe('the page on security', () => {
  test('names only tests and files that there are', () => assert.deepEqual(missing(page, root), []))

  for (const [what, text] of [
    ['a test class', '`UnheardOfTest`'],
    ['a test of a class', '`MatrixTest.unheardOf`'],
    ['a browser test', '`unheard-of.spec.ts`'],
    ['a file', '`frontend/server/unheardOf.mjs`'],
    ['a document', '[there](unheard-of.md#anywhere)'],
    ['a heading', '[there](operations.md#unheard-of)'],
    ['a heading of its own', '[there](#unheard-of)'],
  ])
    test(`cannot name ${what} that is not there`, () => assert.equal(missing(text, root).length, 1))

  test('has one row for each requirement of the two levels', () => {
    assert.equal(required.length, 253)
    assert.deepEqual(
      rows(page).map(({ id }) => id),
      required,
    )
  })

  test('says of each what holds it, or why not', () => {
    const silent = rows(page).filter((row) => answerOf(row) === 'nothing')
    assert.deepEqual(silent, [])
    assert.equal(answerOf({ held: 'It is well known to hold' }), 'nothing')
  })

  test('counts them', () => {
    const count = (answer) => rows(page).filter((row) => answerOf(row) === answer).length
    const said =
      /Of the 253, (\d+) are\s+shown\s+by\s+tests,\s+(\d+)\s+do\s+not\s+apply,\s+(\d+)\s+are\s+the\s+operator's,\s+and\s+(\d+)\s+are\s+open/
    assert.deepEqual(said.exec(page)?.slice(1).map(Number), [
      count('tested'),
      count('not ours'),
      count('operator'),
      count('open'),
    ])
  })
})

/** What is shipped, and what the page for operators says is: one of the two may not be changed alone. */
describe('the limits', () => {
  const shipped = new Map(
    [
      ...read('backend/api/src/main/resources/application.properties').matchAll(
        /^[^%#\n].*\$\{(\w+):(\w+)\}/gm,
      ),
    ].map(([, name, value]) => [name, value]),
  )
  const told = new Map(
    [...read('docs/operations.md').matchAll(/^\| `(\w+)`\s+\| `?(\w+)`?\s/gm)].map(([, name, value]) => [
      name,
      value,
    ]),
  )

  for (const name of [
    'REQUESTS_PER_MINUTE_USER',
    'REQUESTS_PER_MINUTE_MACHINE',
    'REQUESTS_PER_MINUTE_STRANGER',
    'BREAK_GLASS_SEARCHES_PER_HOUR',
    'SESSION_IDLE',
    'SESSION_MAX',
    'SESSION_WARNING',
  ])
    test(`of ${name} are shipped as operators are told`, () => {
      assert.ok(told.get(name))
      assert.equal(shipped.get(name), told.get(name))
    })
})

describe('the realm', () => {
  const realm = JSON.parse(read('backend/keycloak/familieplan-realm.json'))
  const has = (settings) => assert.deepEqual({ ...realm, ...settings }, realm)

  test('lets nobody in who has not been let in by an administrator', () =>
    has({
      registrationAllowed: false,
      resetPasswordAllowed: false,
      rememberMe: false,
      sslRequired: 'external',
    }))

  test('slows down whoever guesses passwords, and locks nobody out for good', () =>
    has({
      bruteForceProtected: true,
      permanentLockout: false,
      failureFactor: 10,
      waitIncrementSeconds: 60,
      maxFailureWaitSeconds: 900,
    }))

  test('asks for long passwords, and for no special signs or changes by the calendar', () =>
    assert.equal(
      realm.passwordPolicy,
      'length(12) and maxLength(128) and notUsername(undefined) and notEmail(undefined)' +
        ' and passwordBlacklist(familieplan.txt) and hashAlgorithm(argon2)',
    ))

  test('asks for a second factor whose codes end after half a minute, and for no others', () => {
    has({ otpPolicyType: 'totp', otpPolicyDigits: 6, otpPolicyPeriod: 30, otpPolicyCodeReusable: false })
    assert.deepEqual(
      realm.requiredActions.filter(({ defaultAction }) => defaultAction).map(({ alias }) => alias),
      ['CONFIGURE_TOTP'],
    )
  })

  test('gives out nothing that lasts', () =>
    has({
      accessTokenLifespan: 300,
      accessCodeLifespan: 60,
      ssoSessionIdleTimeout: 2400,
      ssoSessionMaxLifespan: 36_000,
    }))

  test('writes down who signs in, who fails to, and what its administrators change', () =>
    has({
      eventsEnabled: true,
      eventsExpiration: 90 * 24 * 60 * 60,
      adminEventsEnabled: true,
      eventsListeners: ['jboss-logging'],
    }))

  test('knows clients with a secret alone, and no other provider of identities', () => {
    assert.equal(realm.identityProviders, undefined)
    assert.equal(realm.clients.length, 3)
    for (const client of realm.clients) {
      assert.equal(client.publicClient, false)
      assert.equal(client.clientAuthenticatorType, 'client-secret')
      assert.equal(client.implicitFlowEnabled, false)
      assert.equal(client.directAccessGrantsEnabled, false)
      assert.deepEqual(client.webOrigins, [])
    }
  })
})

/** What the page says that we do not do, each with an example of it. */
const undone = {
  'start other programs': [
    /ProcessBuilder|Runtime\.getRuntime|node:child_process/,
    'new ProcessBuilder("ls")',
  ],
  'read Java objects': [/ObjectInputStream|DefaultTyping\(|JsonTypeInfo/, 'new ObjectInputStream(body)'],
  'read XML': [/javax\.xml|org\.w3c\.dom|org\.xml\.sax|DOMParser/, 'import javax.xml.parsers.SAXParser;'],
  'look up directories': [/javax\.naming|InitialContext|ldaps?:\/\//, 'new InitialContext().lookup(name)'],
  'encrypt or sign': [
    /javax\.crypto|java\.security\.(Signature|KeyPair)|crypto\.subtle/,
    'import javax.crypto.Cipher;',
  ],
  'digest by anything but SHA-256': [
    /MessageDigest\.getInstance\("(?!SHA-256")/,
    'MessageDigest.getInstance("MD5")',
  ],
  'draw lots that can be guessed': [/java\.util\.Random|Math\.random/, 'Math.random()'],
  'take files': [/multipart|@RestForm|FileUpload|type="file"|FileReader|FormData/i, '<input type="file" />'],
  'open channels': [/WebSocket|RTCPeerConnection|EventSource/, "new WebSocket('/live')"],
  'listen to other windows': [
    /window\.postMessage|addEventListener\('message'/,
    "addEventListener('message', on)",
  ],
  'run text': [/\beval\(|new Function\(|ScriptEngine/, 'eval(text)'],
  'show text as markup': [
    /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML/,
    'p.innerHTML = name',
  ],
  'make patterns out of text': [/new RegExp\(|Pattern\.compile\([a-z]/, 'new RegExp(words)'],
}

describe('what runs in production does not', () => {
  const ours = sources(root)
    .filter((path) => /^(backend\/api\/src\/main\/java|frontend\/(src|server))\//.test(path))
    .filter(
      (path) => /\.(java|mjs|ts|tsx)$/.test(path) && !/\.test\.tsx?$|\/src\/test\/|\.gen\.ts$/.test(path),
    )

  for (const [what, [sign, example]] of Object.entries(undone))
    test(what, () => {
      assert.match(example, sign)
      assert.ok(ours.length > 300)
      assert.deepEqual(
        ours.filter((path) => sign.test(read(path))),
        [],
      )
    })

  test('depend on what sends mail, reads markup or answers GraphQL', () => {
    const parts = /mailer|ldap|qute|websockets?|graphql|markdown|jaxb|memcache|saml/i
    assert.match('quarkus-mailer', parts)
    const maven = [...read('backend/api/pom.xml').matchAll(/<artifactId>([^<]+)</g)].map(([, name]) => name)
    const { dependencies, devDependencies } = JSON.parse(read('frontend/package.json'))
    const npm = Object.keys({ ...dependencies, ...devDependencies })
    assert.ok(maven.length > 5 && npm.length > 5)
    assert.deepEqual(
      [...maven, ...npm].filter((name) => parts.test(name)),
      [],
    )
  })
})
