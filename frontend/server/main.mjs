// The web server: hands out the built frontend and passes /api on to the backend. The same one in
// `make run`, in the browser tests and in the web container.
import { pathToFileURL } from 'node:url'
import { buildServer } from './app.mjs'

const port = Number(process.env.WEB_PORT ?? 8000)
// Only this machine, unless told otherwise: a container sets 0.0.0.0.
const host = process.env.WEB_HOST ?? 'localhost'
// Several backends by commas.
const apiUrl = process.env.API_URL ?? 'http://localhost:8080'
// True where another proxy stands in front and sets the X-Forwarded headers itself.
const trustProxy = process.env.TRUST_PROXY === 'true'

// Elsewhere than beside this file only for tests of the server itself.
const dist = process.env.WEB_DIST
  ? pathToFileURL(`${process.env.WEB_DIST}/`)
  : new URL('../dist/', import.meta.url)

/** @param {unknown} error */
function explain(error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop what uses it, or choose another with WEB_PORT.`
  if (code === 'ENOENT') return 'The frontend is not built: run `npm run build` in frontend first.'
  return error instanceof Error ? error.message : String(error)
}

try {
  const server = await buildServer({ dist, apiUrl, trustProxy })
  let stopping = false
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      // What is on its way gets five seconds; then the process ends whatever hangs.
      setTimeout(() => process.exit(1), 5000).unref()
      void server.close().then(() => process.exit(0))
    })
  await server.listen({ port, host })
  console.log(`Web server on http://localhost:${port}, API at ${apiUrl}`)
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}
