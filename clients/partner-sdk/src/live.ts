import { AuthenticationError, ConnectionError, type GraphError, type GraphErrorEntry } from './errors.ts'
import { graphError, isPassing, serverTime, type HttpSettings } from './http.ts'
import type { Socket } from './socket.ts'
import { backoffMs, wait } from './waiting.ts'

/** Whatever the graph tells live has these. */
export interface LiveUpdate {
  /** Names this update; `after` it comes the next. Opaque. */
  readonly cursor: string
  /** What happened (`order.confirmed`). */
  readonly eventType: string
  /** ISO 8601. */
  readonly occurredAt: string
  /** Updates before this one are no longer kept: read what you watch afresh. */
  readonly resync: boolean
}

export interface LiveOptions {
  /**
   * Where to begin: behind the update with this cursor, with the oldest update that is kept (`'beginning'`; they are kept for seven days), or with what happens from
   * now on when left out.
   */
  readonly after?: string
  /** Ends the updates; the iteration rejects with its reason. */
  readonly signal?: AbortSignal
}

/** Behind which every update comes that is kept. */
const BEGINNING = btoa('live:0').replace(/=+$/, '')

/** From here on a slow reader's updates stay with the graph. */
const MAX_QUEUED = 500

/** Close codes that trying again does not mend: what was sent was wrong. */
const FATAL_CLOSE_CODES: ReadonlySet<number> = new Set([1002, 1007, 1008, 1009, 4004, 4005, 4400, 4401, 4406, 4409, 4429])
const FORBIDDEN = 4403

/** How far the clocks of the graph's processes may be apart. */
const CLOCK_MARGIN_MS = 5_000

/**
 * The updates of one subscription, each exactly once and in order, as an async iterator. It subscribes when it is made. When the connection drops it comes back by
 * itself and goes on behind the last update that it has; while nobody reads it stops fetching. `return()`, which leaving a `for await` calls, ends it at once.
 *
 * The iteration rejects when the graph refuses the subscription or the key, and when no first connection comes about in as many attempts as requests have.
 */
export class LiveUpdates<Update extends LiveUpdate> implements AsyncIterableIterator<Update> {
  readonly #settings: HttpSettings
  readonly #socket: Socket
  readonly #query: string
  readonly #variables: object
  readonly #read: (data: unknown) => Update
  readonly #queue: Update[] = []
  readonly #waiting: { readonly resolve: (result: IteratorResult<Update>) => void; readonly reject: (error: unknown) => void }[] = []
  readonly #ending = new AbortController()
  readonly #startedAt = performance.now()
  /** Where the next subscription begins: behind the last update that arrived. */
  #cursor: string | undefined
  #handedOver: string | undefined
  #notBefore = Number.NEGATIVE_INFINITY
  #unsubscribe: (() => void) | undefined
  /** Of the last subscription. */
  #requestId = ''
  #attempts = 0
  #paused = false
  #failure: { readonly error: unknown } | undefined

  /** @internal */
  constructor(settings: HttpSettings, socket: Socket, query: string, variables: object, read: (data: unknown) => Update, { after, signal }: LiveOptions) {
    this.#settings = settings
    this.#socket = socket
    this.#query = query
    this.#variables = variables
    this.#read = read
    this.#cursor = after === 'beginning' ? BEGINNING : after
    const aborted = () => this.#fail(signal?.reason)
    if (signal?.aborted) aborted()
    else {
      signal?.addEventListener('abort', aborted)
      this.#ending.signal.addEventListener('abort', () => signal?.removeEventListener('abort', aborted))
      this.#subscribe()
    }
  }

  /** The cursor of the last update that was handed over: begin `after` it in the next run of the program. Undefined before the first. */
  get cursor(): string | undefined {
    return this.#handedOver
  }

  next(): Promise<IteratorResult<Update>> {
    const update = this.#queue.shift()
    if (update) {
      if (this.#queue.length === 0 && this.#paused && !this.#ended) this.#resume()
      return Promise.resolve(this.#handOver(update))
    }
    if (this.#failure) {
      const { error } = this.#failure
      this.#failure = undefined
      return Promise.reject(error)
    }
    if (this.#ended) return Promise.resolve({ done: true, value: undefined })
    return new Promise((resolve, reject) => { this.#waiting.push({ resolve, reject }) })
  }

  return(): Promise<IteratorResult<Update>> {
    this.#queue.length = 0
    this.#end()
    return Promise.resolve({ done: true, value: undefined })
  }

  throw(error: unknown): Promise<IteratorResult<Update>> {
    this.#end()
    return Promise.reject(error)
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  get #ended(): boolean {
    return this.#ending.signal.aborted
  }

  #subscribe(): void {
    this.#requestId = crypto.randomUUID()
    const stop = this.#socket.subscribe(this.#query, { ...this.#variables, after: this.#cursor }, this.#requestId, {
      next: ({ data, errors }) => {
        if (errors) {
          this.#stop()
          return this.#afterErrors(errors as GraphErrorEntry[], data)
        }
        this.#attempts = 0
        this.#take(this.#read(data))
        if (this.#queue.length >= MAX_QUEUED) this.#pause()
      },
      error: (cause) => {
        this.#unsubscribe = undefined
        if (Array.isArray(cause)) this.#afterErrors(cause as GraphErrorEntry[], undefined)
        else this.#afterDrop(cause)
      },
      // The graph ends a subscription by itself when its asker may no longer see what it is about.
      complete: () => this.#end(),
    })
    this.#unsubscribe = stop
  }

  #pause(): void {
    this.#paused = true
    this.#stop()
  }

  #resume(): void {
    this.#paused = false
    this.#subscribe()
  }

  #stop(): void {
    this.#unsubscribe?.()
    this.#unsubscribe = undefined
  }

  #take(update: Update): void {
    if (update.cursor === this.#cursor) return
    this.#cursor = update.cursor
    if (Date.parse(update.occurredAt) < this.#notBefore) return
    const reader = this.#waiting.shift()
    if (reader) reader.resolve(this.#handOver(update))
    else this.#queue.push(update)
  }

  #handOver(update: Update): IteratorResult<Update> {
    this.#handedOver = update.cursor
    return { done: false, value: update }
  }

  #afterErrors(errors: readonly GraphErrorEntry[], data: unknown): void {
    const interrupted = errors.some(({ extensions }) => extensions?.['code'] === 'SUBSCRIPTION_INTERRUPTED')
    if (interrupted || isPassing(errors)) return this.#comeBack()
    this.#fail(this.#errorOf(errors, data))
  }

  #afterDrop(cause: unknown): void {
    const { code } = cause as { code?: unknown }
    if (code === FORBIDDEN) return this.#fail(this.#errorOf([{ message: 'The API key is not, or no longer, valid.', extensions: { code: 'UNAUTHENTICATED' } }], undefined))
    const hopeless = (typeof code === 'number' && FATAL_CLOSE_CODES.has(code)) || (!this.#socket.wasAccepted && this.#attempts >= this.#settings.retries)
    if (hopeless) return this.#fail(new ConnectionError(`No WebSocket to ${this.#settings.url}.`, { ...this.#about(), cause }))
    this.#comeBack()
  }

  #comeBack(): void {
    this.#attempts += 1
    this.#subscribeLater().catch((cause: unknown) => { if (!this.#ended) this.#afterDrop(cause) })
  }

  async #subscribeLater(): Promise<void> {
    const { signal } = this.#ending
    await wait(backoffMs(this.#attempts), signal)
    if (this.#cursor === undefined) {
      // Dropped before the first update: there is no cursor, and what has happened since the start must be found by its time.
      const now = await serverTime(this.#settings, signal)
      this.#notBefore = now - (performance.now() - this.#startedAt) - CLOCK_MARGIN_MS
      this.#cursor = BEGINNING
    }
    if (!this.#ended) this.#subscribe()
  }

  #errorOf(errors: readonly GraphErrorEntry[], data: unknown): GraphError | AuthenticationError {
    return graphError(errors, { ...this.#about(), data })
  }

  #about() {
    return { requestId: this.#requestId, attempts: this.#attempts + 1 }
  }

  /** What has arrived is still read; then the reader is told. */
  #fail(error: unknown): void {
    const reader = this.#waiting.shift()
    if (reader) reader.reject(error)
    else this.#failure = { error }
    this.#end()
  }

  #end(): void {
    if (this.#ended) return
    this.#ending.abort()
    this.#stop()
    for (const { resolve } of this.#waiting.splice(0)) resolve({ done: true, value: undefined })
  }
}
