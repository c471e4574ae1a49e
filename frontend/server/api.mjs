import proxy from '@fastify/http-proxy'
import { balance } from './upstreams.mjs'

/**
 * /api and nothing else goes on to the backend, streamed, with its cookies and headers as they are. The
 * backend builds its sign-in addresses from what the browser sees, so it is told: the names a client
 * sends for these headers are overwritten.
 * @param {import('fastify').FastifyInstance} server
 * @param {string[]} apiUrls several backends are equal: none keeps anything to itself
 */
export async function proxyApi(server, apiUrls) {
  const backends = balance(apiUrls)
  server.addHook('onClose', () => backends.close())
  await server.register(proxy, {
    upstream: apiUrls[0] ?? '',
    prefix: '/api',
    rewritePrefix: '/api',
    internalRewriteLocationHeader: false,
    // The backend's own headers hold here: its documentation page needs a policy of its own.
    config: { helmet: { skipRoute: true } },
    undici: backends.dispatcher,
    replyOptions: {
      // The backend's "not now" is for the browser to hear, not for us to repeat.
      retryDelay: () => null,
      rewriteRequestHeaders: (request, headers) => ({ ...headers, ...forwarded(request) }),
      onError: (reply, { error }) => unavailable(reply, error),
    },
  })
}

/** @param {import('fastify').FastifyRequest | object} request */
function forwarded(request) {
  const { protocol, host, ip } = /** @type {import('fastify').FastifyRequest} */ (request)
  const port = /:(\d+)$/.exec(host)?.[1] ?? (protocol === 'https' ? '443' : '80')
  return {
    'x-forwarded-proto': protocol,
    'x-forwarded-host': host,
    'x-forwarded-port': port,
    'x-forwarded-for': ip,
    forwarded: undefined,
    // We have told the client to go on already; the backend need not be asked again.
    expect: undefined,
    'x-forwarded-prefix': undefined,
  }
}

/**
 * @param {import('fastify').FastifyReply | object} to
 * @param {Error} error
 */
function unavailable(to, error) {
  const reply = /** @type {import('fastify').FastifyReply} */ (to)
  reply.log.warn({ err: error }, 'the backend does not answer')
  void reply
    .code(503)
    .headers({ 'retry-after': '5', 'cache-control': 'no-store' })
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: '/problems/unavailable',
        title: 'The service is unavailable for a moment',
        status: 503,
        detail: 'The backend does not answer. Try again in a few seconds.',
      }),
    )
}
