import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from '#kit/log.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { Authenticator, Credentials, Identity } from './authentication.ts'
import { CancellationSource, type Cancellation } from './cancellation.ts'
import type { ClientAddress } from './client-address.ts'
import type { ConnectionLimits } from './connection-limits.ts'
import { createCredentialGuard, isSameViewer, type CredentialGuard } from './credential-guard.ts'
import type { CredentialWatch } from './credential-watch.ts'
import { refusal } from './errors.ts'
import type { LimitMetrics } from './limit-metrics.ts'
import type { Delivery, HttpStreams, OpenStream, StreamedAnswer } from './http-streams.ts'
import { EVENT_STREAM, eventsOf, retryField } from './sse.ts'
import { farewell, type Update } from './updates.ts'

/** Names the stream that an operation's results go to; `token` in the address where headers cannot be set. */
export const STREAM_TOKEN_HEADER = 'x-graphql-event-stream-token'

const MAX_OPERATION_ID_LENGTH = 256

/** Who sent a request about a stream. */
export interface StreamAsker {
  readonly request: IncomingMessage
  readonly credentials: Credentials
  readonly identity: Identity
}

/** An operation whose results go to a stream. */
export interface StreamOperation {
  /** Aborts when the client has stopped it, or the stream has ended. */
  readonly signal: Cancellation
  /** Sends its answer; if `signal` has aborted, the answer is released. */
  send(answer: StreamedAnswer, signal: Cancellation): void
  /** Nothing comes of it: its id is free again. */
  drop(): void
}

/** A stream that somebody has reserved. */
export interface SingleConnection {
  /** @throws {GraphQLError} `BAD_REQUEST` (400), `OPERATION_ID_IN_USE` (409), `TOO_MANY_OPERATIONS` (429). */
  begin(operationId: unknown): StreamOperation
  /** Ends an operation. One that is over already, or never was, is no error. */
  stop(operationId: unknown): void
}

/**
 * GraphQL over server-sent events, single connection mode (graphql-sse's protocol): a stream is reserved, opened with the token of the reservation, and carries the results
 * of all operations that name the token. Only whoever reserved it finds it; it is worth no more than the credentials by which it was reserved.
 */
export interface SingleConnections {
  /** @throws {GraphQLError} `STREAM_ALREADY_RESERVED` (409), `TOO_MANY_CONNECTIONS` (429, 503), `ROUTER_STOPPING` (503). */
  reserve(asker: StreamAsker, presented: string | undefined): string
  /**
   * Opens the stream. Resolves when it has ended. A browser's `EventSource` sends no headers, so that the token is enough where there are no credentials.
   *
   * @throws {GraphQLError} `STREAM_NOT_FOUND` (404), `STREAM_ALREADY_OPEN` (409).
   */
  open(token: string, asker: StreamAsker, response: ServerResponse): Promise<void>
  /** @throws {GraphQLError} `STREAM_NOT_FOUND` (404), also when it is another's. */
  find(token: string | undefined, viewer: Viewer): SingleConnection
  /** Ends the reservations that nobody has come for. */
  drain(): void
}

export function createSingleConnections({ streams, connections, authenticator, credentialWatch, clientAddress, reservationMs, maxOperations, limits, log }: {
  streams: HttpStreams
  connections: ConnectionLimits
  authenticator: Authenticator
  credentialWatch: CredentialWatch
  clientAddress: ClientAddress
  /** How long a reservation waits for its stream. */
  reservationMs: number
  /** Operations of one stream that run at the same time. */
  maxOperations: number
  limits: Pick<LimitMetrics, 'limited'>
  log: Logger
}): SingleConnections {
  const reserved = new Map<string, Reservation>()

  return {
    reserve({ request, credentials, identity }, presented) {
      if (streams.draining) throw refusal(503, 'ROUTER_STOPPING', 'The router is stopping. Come back a moment later.', { 'retry-after': '1' })
      if (presented !== undefined && isOf(reserved.get(presented), identity.viewer)) throw refusal(409, 'STREAM_ALREADY_RESERVED', 'There is a stream of this token already.')
      let giveBack: (() => void) | undefined
      const refused = connections.take(clientAddress(request), (release) => { giveBack = release })
      if (refused) throw refused
      const token = randomBytes(32).toString('base64url')
      reserved.set(token, new Reservation({ credentials, identity, reservationMs, maxOperations, limits, streams, log, onEnd() {
        reserved.delete(token)
        giveBack?.()
      } }))
      return token
    },

    open(token, { request, credentials, identity }, response) {
      const reservation = reserved.get(token)
      const isAnonymous = credentials.authorization === undefined && credentials.apiKey === undefined
      if (!reservation || !(isAnonymous || isOf(reservation, identity.viewer))) throw streamNotFound()
      return reservation.open(response, createCredentialGuard({ authenticator, credentialWatch, credentials: reservation.credentials, request, identity: reservation.identity }))
    },

    find(token, viewer) {
      const reservation = token === undefined ? undefined : reserved.get(token)
      if (!reservation || !isOf(reservation, viewer)) throw streamNotFound()
      return reservation
    },

    drain() {
      for (const reservation of reserved.values()) reservation.endUnlessOpen()
    },
  }
}

/** Undefined when the request is about no stream. */
export function streamTokenOf(headers: IncomingHttpHeaders, { searchParams }: URL): string | undefined {
  const header = headers[STREAM_TOKEN_HEADER]
  return typeof header === 'string' ? header : searchParams.get('token') ?? undefined
}

function isOf(reservation: Reservation | undefined, viewer: Viewer): boolean {
  return reservation !== undefined && isSameViewer(viewer, reservation.identity.viewer)
}

function streamNotFound() {
  return refusal(404, 'STREAM_NOT_FOUND', 'There is no such stream. Reserve one by PUT.')
}

type Out = Omit<OpenStream, 'close'>

interface Running {
  readonly ending: CancellationSource
  delivery?: Delivery
  /** Goes on until somebody ends it. */
  isLive?: boolean
}

class Reservation implements SingleConnection {
  readonly identity: Identity
  readonly credentials: Credentials
  readonly #streams: HttpStreams
  readonly #maxOperations: number
  readonly #limits: Pick<LimitMetrics, 'limited'>
  readonly #log: Logger
  readonly #onEnd: () => void
  readonly #running = new Map<string, Running>()
  readonly #opened = Promise.withResolvers<{ readonly out: Out; readonly guard: Pick<CredentialGuard, 'check'> }>()
  readonly #expiry: NodeJS.Timeout
  #state: 'reserved' | 'open' | 'ending' | 'over' = 'reserved'
  /** Why the stream is ending. */
  #last: Update | undefined

  constructor({ credentials, identity, streams, reservationMs, maxOperations, limits, log, onEnd }: {
    credentials: Credentials
    identity: Identity
    streams: HttpStreams
    reservationMs: number
    maxOperations: number
    limits: Pick<LimitMetrics, 'limited'>
    log: Logger
    onEnd: () => void
  }) {
    this.credentials = credentials
    this.identity = identity
    this.#streams = streams
    this.#maxOperations = maxOperations
    this.#limits = limits
    this.#log = log
    this.#onEnd = onEnd
    this.#expiry = setTimeout(() => this.#end(), reservationMs)
  }

  async open(response: ServerResponse, guard: CredentialGuard): Promise<void> {
    if (this.#state !== 'reserved') throw refusal(409, 'STREAM_ALREADY_OPEN', 'The stream is open already.')
    this.#state = 'open'
    clearTimeout(this.#expiry)
    const { promise: closed, resolve } = Promise.withResolvers<void>()
    response.once('close', resolve)
    const out = this.#streams.open(response, EVENT_STREAM, 'updates')
    this.#opened.resolve({ out, guard })
    const unwatch = guard.watch((error) => this.#endWith(farewell(error), () => true))
    const isOver = this.#streams.endWithRouter({ end: (last) => this.#endWith(last, ({ isLive }) => isLive === true) })
    await closed
    out.close()
    unwatch()
    isOver()
    this.#end()
  }

  begin(operationId: unknown): StreamOperation {
    const id = readOperationId(operationId, '`extensions.operationId`')
    if (this.#state === 'ending' || this.#state === 'over') throw streamNotFound()
    if (this.#running.has(id)) throw refusal(409, 'OPERATION_ID_IN_USE', 'An operation of this id is running.')
    if (this.#running.size >= this.#maxOperations) {
      this.#limits.limited('operations')
      throw refusal(429, 'TOO_MANY_OPERATIONS', `A stream carries at most ${this.#maxOperations} operations at the same time.`)
    }
    const running: Running = { ending: new CancellationSource() }
    this.#running.set(id, running)
    return {
      signal: running.ending,
      send: (answer, { aborted }) => {
        this.#send(id, running, answer, aborted).catch((error: unknown) => {
          this.#log.error({ err: error }, 'an operation of an event stream failed')
          this.#opened.promise.then(({ out }) => out.cut(), () => {})
        })
      },
      drop: () => this.#drop(id, running),
    }
  }

  stop(operationId: unknown): void {
    const id = readOperationId(operationId, '`operationId`')
    const running = this.#running.get(id)
    if (!running) return
    running.ending.abort()
    running.delivery?.leave()
    this.#drop(id, running)
  }

  endUnlessOpen(): void {
    if (this.#state === 'reserved') this.#end()
  }

  async #send(id: string, running: Running, answer: StreamedAnswer, isTooLate: boolean): Promise<void> {
    const delivery = this.#streams.deliver(answer)
    running.delivery = delivery
    running.isLive = answer.kind === 'live'
    if (isTooLate) {
      delivery.leave()
      return this.#drop(id, running)
    }
    if (this.#last && running.isLive) delivery.end(this.#last)
    const { payload, ending } = eventsOf(id)
    const opened = this.#opened.promise
    const write = async (text: string) => {
      const { out } = await opened
      if (!running.ending.aborted) await out.write(text)
    }
    const ended = await delivery.run({ check: async () => (await opened).guard.check() }, (json) => write(payload(json)))
    await write(`${ended === undefined ? '' : payload(ended.json)}${ending}`)
    this.#drop(id, running)
  }

  #drop(id: string, running: Running): void {
    if (this.#running.get(id) !== running) return
    this.#running.delete(id)
    if (this.#state === 'ending' && this.#running.size === 0) void this.#close()
  }

  /** Begins nothing more, ends some of the operations, and when the others are over too, the stream. */
  #endWith(last: Update, isEnded: (running: Running) => boolean): void {
    if (this.#state === 'open') this.#state = 'ending'
    this.#last = last
    if (this.#running.size === 0) void this.#close()
    for (const running of this.#running.values()) if (isEnded(running)) running.delivery?.end(last)
  }

  async #close(): Promise<void> {
    const { out } = await this.#opened.promise
    const retryMs = this.#last && this.#streams.retryMsAfter(this.#last)
    out.end(retryMs === undefined ? '' : `${retryField(retryMs)}\n`)
  }

  #end(): void {
    if (this.#state === 'over') return
    this.#state = 'over'
    clearTimeout(this.#expiry)
    this.#opened.resolve({ out: NOWHERE, guard: ANYTHING_GOES })
    for (const { ending, delivery } of this.#running.values()) {
      ending.abort()
      delivery?.leave()
    }
    this.#running.clear()
    this.#onEnd()
  }
}

const NOWHERE: Out = { write: async () => {}, end() {}, cut() {} }
const ANYTHING_GOES: Pick<CredentialGuard, 'check'> = { check: async () => undefined }

function readOperationId(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '' || value.length > MAX_OPERATION_ID_LENGTH) throw refusal(400, 'BAD_REQUEST', `${name} must be text of 1 to ${MAX_OPERATION_ID_LENGTH} characters.`)
  return value
}
