import { setTimeout as delay } from 'node:timers/promises'
import { createClient, type Client } from 'graphql-ws'
import { WebSocket } from 'ws'
import { FROM_THE_START } from '../../clients/cli/main-job.ts'
import type { Answer } from '../../clients/cli/graph-client.ts'
import type { Caller } from './caller.ts'
import type { ClientLog } from './client-log.ts'

const FIELDS = 'cursor eventType resync order { id status }'
const KINDS = {
  vendor: { field: 'vendorOrderUpdates', document: `subscription ($id: ID!, $after: Cursor) { vendorOrderUpdates(vendorId: $id, after: $after) { ${FIELDS} } }` },
  organization: { field: 'organizationOrderUpdates', document: `subscription ($id: ID!, $after: Cursor) { organizationOrderUpdates(organizationId: $id, after: $after) { ${FIELDS} } }` },
} as const
const PAUSE_MS = 200

export interface Watched {
  readonly kind: keyof typeof KINDS
  readonly id: string
}

/**
 * Watches a channel from its start as a client should: an update counts once it is noted, and after every loss of the connection
 * it subscribes again behind the last one noted.
 */
export class Subscriber implements AsyncDisposable {
  readonly name: string
  readonly channel: string
  readonly #caller: Caller
  readonly #watched: Watched
  readonly #log: ClientLog
  readonly #line: ClientLog['subscribers'][number]
  readonly #stopping = new AbortController()
  readonly #running: Promise<void>
  #socket: WebSocket | undefined
  #cursor = FROM_THE_START
  #place = 0

  constructor(caller: Caller, watched: Watched, log: ClientLog) {
    this.name = `${caller.identity.name}:${watched.kind}`
    this.channel = `${watched.kind}:${watched.id}`
    this.#caller = caller
    this.#watched = watched
    this.#log = log
    this.#line = { subscriber: this.name, channel: this.channel, drops: 0 }
    log.subscribers.push(this.#line)
    this.#running = this.#run()
  }

  /** How many updates it has noted. */
  get place(): number {
    return this.#place
  }

  /** Cuts the connection, wherever it stands. False when there is none at the moment. */
  drop(): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false
    this.#line.drops++
    this.#log.write({ kind: 'drop', subscriber: this.name, place: this.#place })
    this.#socket.terminate()
    return true
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopping.abort()
    this.#socket?.terminate()
    await this.#running
  }

  async #run(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      await this.#watchOnce().catch((error: unknown) => this.#log.write({ kind: 'interrupted', subscriber: this.name, error: String(error) }))
      await delay(PAUSE_MS, undefined, { signal: this.#stopping.signal }).catch(() => undefined)
    }
  }

  /** One connection, until it ends in whatever way. */
  async #watchOnce(): Promise<void> {
    const { field, document } = KINDS[this.#watched.kind]
    const opened = (socket: WebSocket) => { this.#socket = socket }
    class Socket extends WebSocket {
      constructor(url: string, protocols: string) {
        super(url, protocols)
        opened(this)
      }
    }
    let over = false
    let client: Client | undefined
    try {
      const params = await this.#caller.connectionParams()
      await new Promise<void>((resolve, reject) => {
        client = createClient({ url: this.#caller.url.replace(/^http/, 'ws'), webSocketImpl: Socket, connectionParams: params, retryAttempts: 0, lazy: true, onNonLazyError: reject, connectionAckWaitTimeout: 10_000, keepAlive: 5_000 })
        client.on('closed', () => resolve())
        client.subscribe({ query: document, variables: { id: this.#watched.id, after: this.#cursor } }, {
          next: ({ data, errors }) => {
            if (over) return
            if (errors || !data) reject(new Error(JSON.stringify(errors)))
            else this.#note((data as Record<string, Answer>)[field])
          },
          error: reject,
          complete: resolve,
        })
      })
    } finally {
      // What still comes from a connection that is given up comes to nobody.
      over = true
      this.#socket?.terminate()
      await Promise.resolve(client?.dispose()).catch(() => undefined)
    }
  }

  #note({ cursor, eventType, resync, order }: Answer): void {
    this.#place++
    this.#cursor = cursor
    const sequence = Buffer.from(cursor, 'base64url').toString().replace('live:', '')
    const update = { subscriber: this.name, channel: this.channel, place: this.#place, sequence, eventType, entityId: order.id, resync }
    this.#log.updates.push(update)
    this.#log.sawRows(this.#caller.identity.organizationId, order)
    this.#log.write({ kind: 'update', ...update })
  }
}
