import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { balance } from './upstreams.mjs'

/** A backend that answers at once, except for what is asked of /slow: that is answered when it is told to. */
class FakeBackend {
  ready = true
  answered = 0
  slow: ServerResponse[] = []
  readonly #server: Server = createServer((request, response) => {
    if (request.url === '/q/health/ready') return response.writeHead(this.ready ? 200 : 503).end()
    if (request.url === '/slow') return this.slow.push(response)
    this.answered++
    response.end()
  })

  url = ''

  async start() {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }
  kill() {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}

let one: FakeBackend
let two: FakeBackend
let balanced: ReturnType<typeof balance>

beforeEach(async () => {
  one = new FakeBackend()
  two = new FakeBackend()
  await Promise.all([one.start(), two.start()])
  balanced = balance([one.url, two.url])
})

afterEach(async () => {
  await balanced.close()
  one.kill()
  two.kill()
})

const ask = async (path = '/') => {
  const { statusCode, body } = await balanced.dispatcher.request({ origin: two.url, path, method: 'POST' })
  await body.dump()
  return statusCode
}
const askTenTimes = async () =>
  expect(await Promise.all(Array.from({ length: 10 }, () => ask()))).toEqual(Array(10).fill(200))
const answeredBy = async (backend: FakeBackend) => {
  const before = backend.answered
  await askTenTimes()
  return backend.answered - before
}

it('gives a backend that is leaving nothing more, and lets it finish what it has', async () => {
  expect(await answeredBy(one)).toBe(5)
  const last = [ask('/slow'), ask('/slow')]
  await vi.waitFor(() => expect(one.slow).toHaveLength(1))
  one.ready = false
  await vi.waitFor(async () => expect(await answeredBy(one)).toBe(0), 3000)
  for (let i = 0; i < 5; i++) expect(await answeredBy(two)).toBe(10)
  for (const response of [...one.slow, ...two.slow]) response.end()
  expect(await Promise.all(last)).toEqual([200, 200])
  await askTenTimes()

  one.ready = true
  await vi.waitFor(async () => expect(await answeredBy(one)).toBe(5), 3000)
})

it('passes over one that has died, at once', async () => {
  await askTenTimes()
  one.kill()
  // Until the connections are known to be gone: what was sent on one of them would be lost.
  await new Promise((passed) => setTimeout(passed, 50))
  for (let i = 0; i < 3; i++) expect(await answeredBy(two)).toBe(10)
})

it('asks them all when none says that it is ready', async () => {
  one.ready = two.ready = false
  await new Promise((passed) => setTimeout(passed, 800))
  expect(await answeredBy(one)).toBe(5)
})
