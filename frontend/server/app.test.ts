import { createServer, type IncomingMessage, type Server } from 'node:http'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildServer } from './app.mjs'

let folder: string
let backend: Server
let apiUrl: string
let seen: IncomingMessage
let received = ''

const web = async (url = apiUrl, trustProxy = false) =>
  buildServer({ dist: pathToFileURL(`${folder}/`), apiUrl: url, trustProxy })

beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/web-`)
  await mkdir(`${folder}/assets`)
  await writeFile(`${folder}/index.html`, '<meta property="csp-nonce" nonce="__CSP_NONCE__"><div id="root">')
  await writeFile(`${folder}/assets/app-1a2b.js`, 'let app')
  await writeFile(`${folder}/assets/app-1a2b.js.br`, 'squeezed')
  backend = createServer((request, response) => {
    seen = request
    received = ''
    request.on('data', (part: Buffer) => (received += part.toString()))
    request.on('end', () => {
      if (request.url === '/api/busy') return response.writeHead(503, { 'retry-after': '7' }).end()
      if (request.url === '/api/docs/') response.setHeader('content-security-policy', "script-src 'self'")
      response
        .writeHead(request.url?.includes('sign-in') ? 303 : 200, {
          'set-cookie': ['a=1; HttpOnly', 'b=2; HttpOnly'],
          location: 'http://keycloak.example/auth',
          etag: '"7"',
        })
        .end('{}')
    })
  }).listen(0)
  apiUrl = `http://localhost:${(backend.address() as AddressInfo).port}`
})

afterAll(async () => {
  backend.close()
  await rm(folder, { recursive: true })
})

describe('pages', () => {
  it('answers every address of the frontend with the page, never kept, with a strict policy', async () => {
    const server = await web()
    const answer = await server.inject({ url: '/families/1/goals/2', headers: { accept: 'text/html' } })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['cache-control']).toBe('no-cache')
    const policy = String(answer.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).not.toContain('unsafe')
    const nonce = /nonce="([^"]+)"/.exec(answer.body)![1]!
    expect(policy).toContain(`'nonce-${nonce}'`)
  })

  it('gives no page for what is not a navigation', async () => {
    const server = await web()
    expect((await server.inject({ url: '/assets/gone.js', headers: { accept: '*/*' } })).statusCode).toBe(404)
    expect((await server.inject({ url: '/x.png', headers: { accept: 'text/html' } })).statusCode).toBe(404)
    expect((await server.inject({ method: 'POST', url: '/families' })).statusCode).toBe(404)
    expect((await server.inject({ url: '/../package.json' })).statusCode).toBe(404)
  })

  it('lists no folder, tells nothing of the backend’s health, and traces nothing', async () => {
    const server = await web()
    for (const url of ['/assets/', '/assets', '/q/health', '/q/metrics', '/.env']) {
      const answer = await server.inject({ url })
      expect([403, 404], url).toContain(answer.statusCode)
      expect(answer.body).not.toContain('app-1a2b')
    }
    for (const url of ['/', '/api/v1/me']) {
      const answer = await server.inject({
        method: 'TRACE' as 'GET',
        url,
        headers: { 'x-secret': 'repeated' },
      })
      expect(answer.statusCode).toBeGreaterThanOrEqual(400)
      expect(answer.body).not.toContain('repeated')
    }
  })

  it('says of every text which alphabet it has', async () => {
    const server = await web()
    const page = await server.inject({ url: '/', headers: { accept: 'text/html' } })
    const script = await server.inject({ url: '/assets/app-1a2b.js' })
    const refusal = await server.inject({ url: '/assets/gone.js' })
    for (const answer of [page, script, refusal])
      expect(answer.headers['content-type']).toMatch(/; charset=utf-8$/)
  })

  it('hands out hashed files compressed and for good', async () => {
    const server = await web()
    const answer = await server.inject({ url: '/assets/app-1a2b.js', headers: { 'accept-encoding': 'br' } })
    expect(answer.body).toBe('squeezed')
    expect(answer.headers['content-encoding']).toBe('br')
    expect(answer.headers['cache-control']).toContain('immutable')
  })

  it('says that it is well', async () => {
    expect((await (await web()).inject('/healthz')).json()).toEqual({ status: 'ok' })
  })
})

describe('/api', () => {
  it('goes on as it is, with what the browser saw, and keeps every cookie and header', async () => {
    const server = await web()
    const answer = await server.inject({
      method: 'PATCH',
      url: '/api/v1/goals/1?x=1',
      headers: {
        host: 'plan.example:8000',
        'if-match': '"6"',
        'content-type': 'application/merge-patch+json',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
      },
      payload: '{"title":"æøå"}',
    })
    expect(seen.method).toBe('PATCH')
    expect(seen.url).toBe('/api/v1/goals/1?x=1')
    expect(received).toBe('{"title":"æøå"}')
    expect(seen.headers).toMatchObject({
      'if-match': '"6"',
      'content-type': 'application/merge-patch+json',
      'x-forwarded-host': 'plan.example:8000',
      'x-forwarded-proto': 'http',
      'x-forwarded-port': '8000',
    })
    expect(answer.headers['set-cookie']).toEqual(['a=1; HttpOnly', 'b=2; HttpOnly'])
    expect(answer.headers.etag).toBe('"7"')
  })

  it('takes a body that waits to be asked for, as curl sends a large one', async () => {
    const server = await web()
    const { statusCode } = await server.inject({
      method: 'POST',
      url: '/api/v1/families',
      headers: { expect: '100-continue', 'content-type': 'application/json' },
      payload: '{}',
    })
    expect(statusCode).toBe(200)
    expect(received).toBe('{}')
    expect(seen.headers.expect).toBeUndefined()
    await server.close()
  })

  it('leaves redirects to the browser', async () => {
    const answer = await (await web()).inject('/api/v1/session/sign-in?returnTo=/families')
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toBe('http://keycloak.example/auth')
  })

  it('passes on that the backend is busy, at once', async () => {
    const answer = await (await web()).inject('/api/busy')
    expect(answer.statusCode).toBe(503)
    expect(answer.headers['retry-after']).toBe('7')
  })

  it('passes a request over to another backend when the first cannot be connected to', async () => {
    const server = await web(`http://localhost:9, ${apiUrl}`)
    for (let i = 0; i < 6; i++) {
      const answer = await server.inject({
        method: 'POST',
        url: '/api/v1/families',
        payload: { name: 'Holm' },
      })
      expect(answer.statusCode).toBe(200)
      expect(received).toBe('{"name":"Holm"}')
    }
  })

  it('says in the form of the API that the backend does not answer', async () => {
    const server = await web('http://localhost:9')
    const answer = await server.inject('/api/v1/me')
    expect(answer.statusCode).toBe(503)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.headers['retry-after']).toBe('5')
    expect(answer.json()).toMatchObject({ type: '/problems/unavailable', status: 503 })
  })
})

describe('every answer', () => {
  const guards = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()') as string,
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  }
  const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

  it.each([
    ['GET', '/', 200],
    ['GET', '/families/1', 200],
    ['GET', '/assets/app-1a2b.js', 200],
    ['GET', '/assets/gone.js', 404],
    ['GET', '/healthz', 200],
    ['POST', '/families', 404],
    ['PROPFIND', '/api/v1/me', 404],
  ] as const)('of a page or file is guarded: %s %s', async (method, url, status) => {
    const answer = await (
      await web()
    ).inject({ method: method as 'GET', url, headers: { accept: 'text/html' } })
    expect(answer.statusCode).toBe(status)
    expect(answer.headers).toMatchObject(guards)
    const policy = String(answer.headers['content-security-policy'])
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it.each([
    ['/api/v1/me', 200],
    ['/api/v1/session/sign-in', 303],
    ['/api/busy', 503],
  ])('of a backend that says nothing itself is guarded and not kept: %s', async (url, status) => {
    const answer = await (await web()).inject(url)
    expect(answer.statusCode).toBe(status)
    expect(answer.headers).toMatchObject({
      ...guards,
      'content-security-policy': nothing,
      'cache-control': 'no-store',
    })
  })

  it('in the place of a backend that is away is guarded and not kept', async () => {
    const answer = await (await web('http://localhost:9')).inject('/api/v1/me')
    expect(answer.statusCode).toBe(503)
    expect(answer.headers).toMatchObject({
      ...guards,
      'content-security-policy': nothing,
      'cache-control': 'no-store',
    })
  })

  it('keeps what the backend says of it', async () => {
    const answer = await (await web()).inject('/api/docs/')
    expect(answer.headers['content-security-policy']).toBe("script-src 'self'")
  })

  it('says over https, and only there, that https is the only way', async () => {
    const behind = await web(apiUrl, true)
    const name = 'strict-transport-security'
    for (const url of ['/', '/assets/app-1a2b.js', '/api/v1/me']) {
      const https = await behind.inject({ url, headers: { 'x-forwarded-proto': 'https' } })
      expect(https.headers[name]).toBe('max-age=31536000')
      expect((await behind.inject(url)).headers[name]).toBeUndefined()
    }
    // Anybody can send the header; nobody stands in front of this one.
    const alone = await (await web()).inject({ url: '/', headers: { 'x-forwarded-proto': 'https' } })
    expect(alone.headers[name]).toBeUndefined()
  })

  it.each([
    ['an address that cannot be decoded', 'GET /api/%E0%A4%A HTTP/1.1\r\nhost: a', 400],
    ['a method that nobody knows', 'FOO / HTTP/1.1\r\nhost: a', 400],
    ['headers without end', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(20_000)}`, 431],
  ])('to %s is guarded', async (_what, request, status) => {
    const server = await web()
    await server.listen({ port: 0 })
    const answer = await speak((server.server.address() as AddressInfo).port, request)
    expect(answer).toContain(`HTTP/1.1 ${status} `)
    expect(answer.toLowerCase()).toContain(`content-security-policy: ${nothing}`)
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff')
    await server.close()
  })
})

/** As a client that has its own idea of HTTP; everything that comes back until the connection ends. */
const speak = (port: number, request: string) =>
  new Promise<string>((resolve) => {
    let answer = ''
    const socket = connect(port, 'localhost', () => socket.write(`${request}\r\nconnection: close\r\n\r\n`))
    socket.on('data', (part) => (answer += part.toString()))
    socket.on('error', () => resolve(answer))
    socket.on('close', () => resolve(answer))
  })
