import helmet from '@fastify/helmet'

/** What no answer of ours is in need of. */
const everywhere = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** An answer that is no page: nothing in it runs, loads or is framed, and nobody keeps it. */
const onData = {
  ...everywhere,
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}

/** For this host only: what else the municipality has beneath it is not ours to decide. */
const onlyHttps = { 'strict-transport-security': 'max-age=31536000' }

/**
 * Nothing from elsewhere, nothing inline, nobody's frame. A fresh nonce per page lets through the two rules
 * that React Aria writes into the head.
 * @param {import('fastify').FastifyInstance} server
 */
export async function secure(server) {
  await server.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Below: only where the browser came by https.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })

  // What the backend says of its own answers holds; what it could not say, as when it is away, is said here.
  server.addHook('onSend', (request, reply, _payload, done) => {
    const isData = request.url.startsWith('/api/')
    const headers = {
      ...(isData ? onData : everywhere),
      ...(request.protocol === 'https' ? onlyHttps : {}),
    }
    for (const [name, value] of Object.entries(headers))
      if (!reply.hasHeader(name) && !reply.raw.hasHeader(name)) reply.header(name, value)
    done()
  })
}

/**
 * What cannot be read as a request gets no further, so that no hook sees it.
 * @param {{ code?: string }} error
 * @param {import('node:net').Socket} socket
 */
export function unreadable(error, socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
  const headers = { ...onData, connection: 'close', 'content-length': '0' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 ${status}`, ...lines, '', ''].join('\r\n'))
}

/**
 * @param {Error} _error
 * @param {import('fastify').FastifyRequest} _request
 * @param {import('fastify').FastifyReply} reply
 */
export function unusable(_error, _request, reply) {
  void reply.code(400).headers(onData).type('text/plain').send('Bad request')
}
