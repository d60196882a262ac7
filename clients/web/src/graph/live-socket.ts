import type { Client } from 'graphql-ws'
import type { Session } from './session.ts'

/** How often the router gives a sign of life; twice that without one, and what is shown may be old. */
export const HEARTBEAT_MS = 12_000

/** Credentials that are not, or no longer, valid. */
const FORBIDDEN = 4403

/** The tab's one WebSocket, opened by the first subscription and closed after the last. */
export interface LiveSocket {
  /** Loaded when somebody first listens. @throws when the network is away by then; whoever asks again tries again. */
  client(): Promise<Client>
  /** When anything was last heard, by `performance.now()`; undefined while there is no connection. */
  lastHeardAt(): number | undefined
  /** Closes the connection; whoever listens comes back by themselves, with today's credentials. */
  reconnect(): void
  /** Runs on each connection, loss and message. */
  subscribe(listener: () => void): () => void
}

export function createLiveSocket(session: Session): LiveSocket {
  let heardAt: number | undefined
  let usedToken: string | undefined
  let givingUp: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()
  const heard = () => { heardAt = performance.now(); tell() }
  const tell = () => { for (const listener of listeners) listener() }

  let client: Client | undefined
  let opening: Promise<Client> | undefined
  const open = () => import('graphql-ws').then(({ createClient }) => client = createClient({
    url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    lazyCloseTimeout: 2_000,
    keepAlive: HEARTBEAT_MS,
    // Each subscription comes back by itself: only it knows the last cursor.
    retryAttempts: 0,
    connectionParams: async () => {
      usedToken = await session.token()
      return usedToken === undefined ? {} : { authorization: `Bearer ${usedToken}` }
    },
    on: {
      // A network that swallows everything refuses nothing: browsers would wait for minutes.
      connecting: () => {
        clearTimeout(givingUp)
        givingUp = setTimeout(() => client?.terminate(), 2 * HEARTBEAT_MS)
      },
      connected: () => {
        clearTimeout(givingUp)
        heard()
      },
      message: heard,
      pong: heard,
      closed: (event) => {
        heardAt = undefined
        clearTimeout(givingUp)
        const { code, reason } = event as CloseEvent
        // The token has run out, or the session has ended: only the session knows which.
        if (code === FORBIDDEN && reason !== 'AUTHORIZATION_CHANGED') void session.renew(usedToken).catch(() => {})
        tell()
      },
    },
  }))

  addEventListener('offline', () => client?.terminate())

  return {
    client: () => opening ??= open().catch((error: unknown) => {
      opening = undefined
      throw error
    }),
    lastHeardAt: () => heardAt,
    reconnect: () => { if (heardAt !== undefined) client?.terminate() },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
