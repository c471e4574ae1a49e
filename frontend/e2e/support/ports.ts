import { createServer } from 'node:net'

/** Below the range from which the machine takes the ports of outgoing connections. */
const [first, last] = (process.env.E2E_PORTS ?? '19500-19999').split('-').map(Number) as [number, number]

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, () => server.close(() => resolve(true)))
  })
}

export async function freePorts(count: number): Promise<number[]> {
  const found: number[] = []
  // Begun somewhere, so that two runs on one machine seldom want the same ones.
  const start = first + Math.floor(Math.random() * (last - first))
  for (let step = 0; found.length < count && step <= last - first; step++) {
    const port = first + ((start - first + step) % (last - first + 1))
    if (await isFree(port)) found.push(port)
  }
  if (found.length < count)
    throw new Error(`No ${count} free ports from ${first} to ${last}; choose others with E2E_PORTS.`)
  return found
}

export { isFree }
