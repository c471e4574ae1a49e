import Fastify from 'fastify'
import { proxyApi } from './api.mjs'
import { servePages } from './pages.mjs'
import { secure, unreadable, unusable } from './security.mjs'

/** @param {{ dist: URL, apiUrl: string, trustProxy?: boolean }} options apiUrl may name several, by commas */
export async function buildServer({ dist, apiUrl, trustProxy = false }) {
  const server = Fastify({
    logger: { level: process.env.LOG_LEVEL ?? 'warn' },
    trustProxy,
    forceCloseConnections: 'idle',
    clientErrorHandler: unreadable,
    frameworkErrors: unusable,
  })
  server.get('/healthz', () => ({ status: 'ok' }))
  await secure(server)
  await proxyApi(
    server,
    apiUrl.split(',').map((url) => url.trim()),
  )
  await servePages(server, dist)
  return server
}
