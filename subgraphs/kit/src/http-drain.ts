import type { Server, ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

/** As long as requests keep coming at least this often, a drain goes on taking them, up to `LINGER_MS`. */
const QUIET_MS = 60
const LINGER_MS = 1_000
const STEP_MS = 10

/**
 * Makes a server able to stop without breaking a request off. While it drains, every answer tells the client to close its connection, and what arrives
 * on the others is still answered: whoever sends at the very moment of the stop is not cut. Then nothing more is accepted, what is in flight ends, and
 * after `timeoutMs` the rest is cut. A repeat waits for the first.
 */
export function drainable(server: Server): { readonly draining: boolean; drain(timeoutMs: number): Promise<void> } {
  const inFlight = new Set<ServerResponse>()
  let lastRequestAt = 0
  let closing = false
  let drained: Promise<void> | undefined

  // Before the application's own listener: it may answer at once.
  server.prependListener('request', (_request, response) => {
    lastRequestAt = performance.now()
    inFlight.add(response)
    if (drained) response.setHeader('connection', 'close')
    response.once('close', () => {
      inFlight.delete(response)
      if (closing) server.closeIdleConnections()
    })
  })

  async function drain(timeoutMs: number): Promise<void> {
    for (const response of inFlight) if (!response.headersSent) response.setHeader('connection', 'close')
    const startedAt = performance.now()
    const isQuiet = () => performance.now() - Math.max(lastRequestAt, startedAt) > QUIET_MS
    while (performance.now() - startedAt < LINGER_MS && !isQuiet() && await connectionsOf(server) > 0) await delay(STEP_MS)

    closing = true
    const cut = setTimeout(() => server.closeAllConnections(), timeoutMs)
    await new Promise<void>((resolve) => { server.close(() => resolve()) })
    clearTimeout(cut)
  }

  return {
    get draining() { return drained !== undefined },
    drain: (timeoutMs) => drained ??= drain(timeoutMs),
  }
}

function connectionsOf(server: Server): Promise<number> {
  return new Promise((resolve) => { server.getConnections((_error, count) => resolve(count ?? 0)) })
}
