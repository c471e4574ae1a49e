import serveStatic from '@fastify/static'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/**
 * The built frontend. Files with a hash in their name never change; everything else is asked for again.
 * An address that is no file is a page of the frontend, if a page is what was asked for.
 * @param {import('fastify').FastifyInstance} server
 * @param {URL} dist
 */
export async function servePages(server, dist) {
  const index = await readFile(new URL('index.html', dist), 'utf8')

  await server.register(serveStatic, {
    root: fileURLToPath(dist),
    preCompressed: true,
    index: false,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (response, path) =>
      response.setHeader(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  })

  server.get('/', sendIndex)
  server.get('/index.html', sendIndex)
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = request.headers.accept?.includes('text/html')
    const isPage = !/\.\w+$/.test(new URL(request.url, 'http://page').pathname)
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (reads && wantsPage && isPage) return sendIndex(request, reply)
    return reply.code(404).type('text/plain; charset=utf-8').send('Not found')
  })

  /**
   * @param {import('fastify').FastifyRequest} _request
   * @param {import('fastify').FastifyReply} reply
   */
  function sendIndex(_request, reply) {
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(index.replace('__CSP_NONCE__', reply.cspNonce.style))
  }
}
