import type { ApolloClient } from '@apollo/client'
import { createClient, type Client } from 'graphql-ws'
import { print, type DocumentNode, type GraphQLFormattedError } from 'graphql'
import {
  DeliveryTaskUpdatesDocument, OrderShipmentUpdatesDocument, OrganizationOrderUpdatesDocument, ShipmentUpdatesDocument, VendorOrderUpdatesDocument,
} from '../../../operations/__generated__/operations.ts'
import type { KeptGraph } from '../graph/kept-graph.ts'
import { newTraceparent } from '../graph/trace.ts'
import type { Ports } from '../ports/ports.ts'
import { Observable } from '../session/observable.ts'
import type { Session } from '../session/session.ts'

/** `stale`: nothing is heard, what is shown is what was known. `catching-up`: what happened meanwhile is being read. */
export type LiveState = 'live' | 'catching-up' | 'stale'

export interface Update {
  readonly feed: string
  readonly cursor: string
  readonly eventType: string
  /** The order or shipment as it is now. */
  readonly subject: { readonly id: string; readonly __typename: string }
}

interface Feed {
  readonly document: DocumentNode
  readonly field: string
  /** The argument that says of what. */
  readonly of: string
  readonly subject: 'order' | 'shipment'
}

const FEEDS = {
  organizationOrders: { document: OrganizationOrderUpdatesDocument, field: 'organizationOrderUpdates', of: 'organizationId', subject: 'order' },
  vendorOrders: { document: VendorOrderUpdatesDocument, field: 'vendorOrderUpdates', of: 'vendorId', subject: 'order' },
  orderShipments: { document: OrderShipmentUpdatesDocument, field: 'orderShipmentUpdates', of: 'orderId', subject: 'shipment' },
  deliveryTasks: { document: DeliveryTaskUpdatesDocument, field: 'deliveryTaskUpdates', of: 'agentId', subject: 'shipment' },
  shipment: { document: ShipmentUpdatesDocument, field: 'shipmentUpdates', of: 'shipmentId', subject: 'shipment' },
} as const satisfies Record<string, Feed>
export type FeedName = keyof typeof FEEDS

interface Followed {
  readonly key: string
  readonly feed: Feed
  readonly id: string
  watchers: number
  stop: (() => void) | undefined
  failures: number
  /** Updates in a row that did not come whole. */
  broken: number
  timer: ReturnType<typeof setTimeout> | undefined
}

interface Payload {
  readonly cursor: string
  readonly eventType: string
  readonly resync: boolean
  readonly order?: Update['subject']
  readonly shipment?: Update['subject'] | null
}

export interface LiveOptions {
  readonly ports: Pick<Ports, 'graphUrl' | 'webSocket' | 'randomBytes' | 'presence'>
  readonly session: Pick<Session, 'headers' | 'refresh'>
  readonly apollo: ApolloClient
  readonly kept: KeptGraph
  readonly onUpdate?: (update: Update) => void
  /** The first wait before a lost connection is tried again; it doubles, up to half a minute. */
  readonly firstWaitMs?: number
}

/** A connection that says nothing for this long, not even that it lives, is lost. */
const SILENCE_MS = 30_000
const LONGEST_WAIT_MS = 30_000
/** What may end the wait of a known order for approval, and with it the request, which is no part of the order. */
const ENDS_APPROVAL: ReadonlySet<string> = new Set(['order.placed', 'order.approval.decided', 'order.cancelled'])
/** So often is an update asked for again that does not come whole, as while a part of the graph is away; then what is shown is read instead. */
const BROKEN_AT_MOST = 3
/** Of a list that changes faster than it can be read. */
const MOST_READS = 5

/**
 * Live updates into the cache, over one connection that is there only while somebody looks. Each feed goes on behind the last update that the cache has seen, so that nothing
 * is lost and nothing comes twice, however long the phone slept. What is shown is read once more after each connection: that closes the gap before a feed's first cursor.
 */
export class Live {
  readonly state = new Observable<LiveState>('stale')
  readonly #options: LiveOptions
  readonly #followed = new Map<string, Followed>()
  readonly #stopListening: (() => void)[]
  #client: Client | undefined
  #isForeground: boolean
  #updates = 0
  #reading: Promise<void> | undefined

  constructor(options: LiveOptions) {
    this.#options = options
    const { presence } = options.ports
    this.#isForeground = presence.isForeground()
    this.#stopListening = [
      presence.onForeground((isForeground) => { this.#isForeground = isForeground; if (isForeground) this.#resume(); else this.#pause() }),
      presence.onOnline((isOnline) => { if (isOnline) this.#resume(); else this.#interrupt() }),
    ]
  }

  /** What was done here has changed the graph, too: what is being read may be older than that. */
  overtaken(): void {
    this.#updates += 1
  }

  /** Follows the feed until the answered function is called; those who follow the same share. */
  follow(name: FeedName, id: string): () => void {
    const key = `${name}:${id}`
    let followed = this.#followed.get(key)
    if (!followed) {
      followed = { key, feed: FEEDS[name], id, watchers: 0, stop: undefined, failures: 0, broken: 0, timer: undefined }
      this.#followed.set(key, followed)
      this.#open(followed)
    }
    followed.watchers += 1
    return () => {
      followed.watchers -= 1
      if (followed.watchers > 0) return
      this.#close(followed)
      this.#followed.delete(key)
    }
  }

  /** Reads what is shown once more, as when the person pulls it down. */
  async read(): Promise<void> {
    this.#reading ??= this.#readUntilQuiet().finally(() => { this.#reading = undefined })
    return this.#reading
  }

  end(): void {
    for (const stop of this.#stopListening) stop()
    this.#pause()
    this.#followed.clear()
  }

  #pause(): void {
    this.#interrupt()
    void this.#options.kept.save()
  }

  #interrupt(): void {
    for (const followed of this.#followed.values()) this.#close(followed)
    this.#client?.terminate()
    this.#client = undefined
    this.state.set('stale')
  }

  #resume(): void {
    if (!this.#isForeground) return
    for (const followed of this.#followed.values()) {
      followed.failures = 0
      if (!followed.stop) this.#open(followed)
    }
  }

  #open(followed: Followed): void {
    if (!this.#isForeground) return
    clearTimeout(followed.timer)
    const { feed: { document, of }, id, key } = followed
    const { kept } = this.#options
    const client = this.#connection()
    let over = false
    const again = (error: unknown) => {
      if (over) return
      over = true
      followed.stop = undefined
      void this.#again(followed, error)
    }
    const stop = client.subscribe({ query: print(document), extensions: { traceparent: newTraceparent(this.#options.ports) }, variables: { [of]: id, after: kept.cursor(key) ?? null } }, {
      next: ({ data, errors }) => {
        if (over) return
        if (errors?.[0] || !data) again(errors)
        else this.#apply(followed, data)
      },
      error: again,
      complete: () => again(undefined),
    })
    followed.stop = () => { over = true; stop() }
  }

  #close(followed: Followed): void {
    clearTimeout(followed.timer)
    followed.stop?.()
    followed.stop = undefined
  }

  #apply(followed: Followed, data: Record<string, unknown>): void {
    const { feed, id, key } = followed
    const { apollo, kept, onUpdate } = this.#options
    const update = data[feed.field] as Payload
    const subject = update[feed.subject]
    if (subject === undefined) return
    followed.failures = 0
    followed.broken = 0
    this.#updates += 1
    if (subject === null) {
      // A task that is somebody else's now: it leaves the list.
      kept.follow(key, update.cursor)
      return void this.read().catch(() => {})
    }
    const isNew = !(apollo.cache.extract() as Record<string, unknown>)[apollo.cache.identify(subject) ?? '']
    // By the feed, not by where it began: the cache has one place for the last update of each.
    apollo.cache.write<unknown, Record<string, unknown>>({ query: feed.document, dataId: 'ROOT_SUBSCRIPTION', result: data, variables: { [feed.of]: id, after: null } })
    kept.follow(key, update.cursor)
    onUpdate?.({ feed: key, cursor: update.cursor, eventType: update.eventType, subject })
    // Lists do not know it yet, what is shown beside it has changed, or updates in between are not kept any more.
    if (isNew || ENDS_APPROVAL.has(update.eventType) || update.resync) void this.read().catch(() => {})
  }

  async #again(followed: Followed, error: unknown): Promise<void> {
    const { firstWaitMs = 500, session, kept } = this.#options
    if (!this.#followed.has(followed.key) || !this.#isForeground) return
    const isBroken = isGraphQLErrors(error)
    if (isBroken) followed.broken += 1
    const isGivenUp = followed.broken >= BROKEN_AT_MOST || (isBroken && error.some(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT'))
    if (isGivenUp) {
      followed.broken = 0
      kept.forgetCursor(followed.key)
    }
    const wait = Math.min(firstWaitMs * 2 ** followed.failures, LONGEST_WAIT_MS) * (0.5 + Math.random())
    followed.failures += 1
    followed.timer = setTimeout(() => {
      if (followed.stop) return
      this.#open(followed)
      if (isGivenUp) void this.read().catch(() => {})
    }, wait)
    if (isClosed(error) && error.code === 4403) await session.refresh().catch(() => {})
  }

  #connection(): Client {
    if (this.#client) return this.#client
    const { ports: { graphUrl, webSocket }, session } = this.#options
    let timer: ReturnType<typeof setTimeout> | undefined
    const alive = () => {
      clearTimeout(timer)
      timer = setTimeout(() => client.terminate(), SILENCE_MS)
    }
    const client = createClient({
      url: graphUrl.replace(/^http/, 'ws'),
      webSocketImpl: webSocket,
      connectionParams: () => session.headers().then(toConnectionParams),
      // Going on needs the last cursor: it is this class that tries again.
      retryAttempts: 0,
      lazyCloseTimeout: 1_000,
      on: {
        connected: () => { alive(); void this.#caughtUp(client) },
        message: alive,
        ping: alive,
        closed: () => { clearTimeout(timer); if (this.#client === client) this.state.set('stale') },
      },
    })
    this.#client = client
    return client
  }

  async #caughtUp(client: Client): Promise<void> {
    this.state.set('catching-up')
    // Until an answer shows that all is as new as this connection.
    for (let wait = 500; this.#client === client && this.state.get() === 'catching-up'; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      const read = await this.read().then(() => true, () => false)
      if (this.#client !== client || this.state.get() !== 'catching-up') return
      if (read) return this.state.set('live')
      await new Promise((resolve) => { setTimeout(resolve, wait) })
    }
  }

  /** An answer that an update has overtaken may be older than it, and is asked for again. */
  async #readUntilQuiet(): Promise<void> {
    for (let reads = 0; reads < MOST_READS; reads += 1) {
      const before = this.#updates
      await this.#options.apollo.refetchQueries({ include: 'active' })
      if (before === this.#updates) return
    }
  }
}

function toConnectionParams(headers: Record<string, string>): Record<string, unknown> {
  const { authorization, 'x-api-key': apiKey } = headers
  return { ...(authorization && { authorization }), ...(apiKey && { apiKey }) }
}

function isClosed(error: unknown): error is { readonly code: number; readonly reason: string } {
  return typeof error === 'object' && error !== null && 'code' in error && 'reason' in error
}

function isGraphQLErrors(error: unknown): error is readonly GraphQLFormattedError[] {
  return Array.isArray(error)
}
