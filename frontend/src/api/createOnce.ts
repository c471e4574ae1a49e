import type { Middleware } from 'openapi-fetch'

/**
 * A POST whose answer got lost may have been done all the same. Sent again with the same content it carries the same key,
 * and the backend answers it again instead of doing it twice. By address and body; held as long as the page is open.
 */
const unanswered = new Map<string, string>()

const keyHeader = 'Idempotency-Key'

async function contentOf(request: Request) {
  return `${request.url} ${await request.clone().text()}`
}

export const createOnce: Middleware = {
  async onRequest({ request }) {
    if (request.method !== 'POST') return
    const content = await contentOf(request)
    const key = unanswered.get(content) ?? crypto.randomUUID()
    unanswered.set(content, key)
    request.headers.set(keyHeader, key)
    return request
  },
  onResponse({ request, response }) {
    // A gateway's or the backend's own failure leaves it open what became of the request.
    if (response.status >= 500) return
    const key = request.headers.get(keyHeader)
    for (const [content, held] of unanswered) if (held === key) unanswered.delete(content)
  },
}
