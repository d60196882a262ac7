import type { Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** A drain waits until nobody has sent anything for this long, and for `LINGER_MS` at most, before it closes connections that are idle. */
const QUIET_MS = 60
const LINGER_MS = 1_000
const STEP_MS = 10

/**
 * Makes a server able to stop without breaking a request off. A drain accepts no new connection. On those that are open it still answers, and tells the client
 * to use them no more: whoever sends at the very moment of the stop is not cut. Then what is in flight ends, and after `timeoutMs` the rest is
 * cut. A repeat waits for the first.
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
    // Not `server.close()`: that closes idle connections at once, also one that a request is on its way on.
    const closed = new Promise<void>((resolve) => { NetServer.prototype.close.call(server, () => resolve()) })
    const startedAt = performance.now()
    const isQuiet = () => performance.now() - Math.max(lastRequestAt, startedAt) > QUIET_MS
    while (performance.now() - startedAt < LINGER_MS && !isQuiet() && await connectionsOf(server) > 0) await delay(STEP_MS)

    closing = true
    server.close()
    const cut = setTimeout(() => server.closeAllConnections(), timeoutMs)
    await closed
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
