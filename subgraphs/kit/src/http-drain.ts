import type { Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { Roster } from './roster.ts'

/**
 * A drain looks this often, and closes idle connections once nobody has sent anything between so many looks, or after so many in all. Looks are counted, not
 * time: a process that was held up finds what came meanwhile only at its next look.
 */
const LOOK_EVERY_MS = 10
const QUIET_LOOKS = 20
const MAX_LOOKS = 200

/**
 * Makes a server able to stop without breaking a request off. A drain accepts no new connection. On those that are open it still answers, and tells the client
 * to use them no more: whoever sends at the very moment of the stop is not cut. Then what is in flight ends, and after `timeoutMs` the rest is
 * cut. A repeat waits for the first.
 */
export function drainable(server: Server): { readonly draining: boolean; drain(timeoutMs: number): Promise<void> } {
  const inFlight = new Roster<ServerResponse>()
  let requests = 0
  let closing = false
  let drained: Promise<void> | undefined

  // Before the application's own listener: it may answer at once.
  server.prependListener('request', (_request, response) => {
    requests++
    const place = inFlight.enter(response)
    if (drained) response.setHeader('connection', 'close')
    response.once('close', () => {
      inFlight.leave(place)
      if (closing) server.closeIdleConnections()
    })
  })

  async function drain(timeoutMs: number): Promise<void> {
    for (const response of inFlight) if (!response.headersSent) response.setHeader('connection', 'close')
    // Not `server.close()`: that closes idle connections at once, also one that a request is on its way on.
    const closed = new Promise<void>((resolve) => { NetServer.prototype.close.call(server, () => resolve()) })
    for (let looks = 0, quiet = 0; looks < MAX_LOOKS && quiet < QUIET_LOOKS && await connectionsOf(server) > 0; looks++) {
      const before = requests
      await delay(LOOK_EVERY_MS)
      quiet = requests === before ? quiet + 1 : 0
    }

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
