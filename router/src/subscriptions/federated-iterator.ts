import type { Update } from '../updates.ts'

export interface FederatedIteratorOptions<Event> {
  /** Subscribes to the events. The answer ends that at once; it may be called more than once. */
  readonly open: (sink: EventSink<Event>) => () => void
  /** Turns an event into the client's payload. Must not reject; `signal` aborts when the client leaves. */
  readonly resolve: (event: Event, signal: AbortSignal) => Promise<Update>
  /** The most events that may wait for a slow subscriber. */
  readonly maxQueuedEvents: number
  /** The most that they may weigh together, but for one that waits alone. */
  readonly maxQueuedBytes: number
  readonly bytesOf: (event: Event) => number
  /** The last payload of a subscriber for whom too many events waited, or too large ones. */
  readonly overflow: (queued: { readonly queuedEvents: number; readonly queuedBytes: number }) => Update
  /** Called once, however the iterator ends. */
  readonly onClose: () => void
}

export interface EventSink<Event> {
  next(event: Event): void
  /** Ends the iterator after what is queued, with `last` as its last payload if there is one. */
  end(last?: Update): void
}

type Settle = (result: IteratorResult<Update, undefined>) => void

interface Queued {
  readonly payload: () => Promise<Update>
  readonly bytes: number
}

const DONE: IteratorResult<Update, undefined> = { done: true, value: undefined }

/**
 * A subscription's payloads in the order of their events. Written by hand: the `return()` of an async generator waits behind
 * a pending `next()`, so that a client that leaves while nothing happens would never release its upstream.
 */
export class FederatedIterator<Event> implements AsyncIterableIterator<Update, undefined> {
  readonly #options: FederatedIteratorOptions<Event>
  readonly #queue: Queued[] = []
  #queuedBytes = 0
  /** Calls of `next()` for which there is no payload yet. */
  readonly #waiting: Settle[] = []
  /** Calls of `next()` whose payload is being made. */
  readonly #resolving = new Set<Settle>()
  readonly #abort = new AbortController()
  readonly #closeUpstream: () => void
  #state: 'open' | 'ending' | 'closed' = 'open'

  constructor(options: FederatedIteratorOptions<Event>) {
    this.#options = options
    this.#closeUpstream = options.open({
      next: (event) => this.#accept(event),
      end: (last) => this.#end(last),
    })
  }

  next(): Promise<IteratorResult<Update, undefined>> {
    if (this.#state === 'closed') return Promise.resolve(DONE)
    const { promise, resolve: settle } = Promise.withResolvers<IteratorResult<Update, undefined>>()
    const queued = this.#queue.shift()
    if (queued) {
      this.#queuedBytes -= queued.bytes
      this.#deliver(queued.payload, settle)
    } else {
      this.#waiting.push(settle)
      if (this.#state === 'ending') this.#close()
    }
    return promise
  }

  /** Releases the upstream before it answers; pending calls of `next()` are done. */
  return(): Promise<IteratorResult<Update, undefined>> {
    this.#close()
    return Promise.resolve(DONE)
  }

  throw(error: unknown): Promise<IteratorResult<Update, undefined>> {
    this.#close()
    return Promise.reject(error)
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return()
  }

  #accept(event: Event): void {
    if (this.#state !== 'open') return
    const { maxQueuedEvents, maxQueuedBytes, bytesOf, overflow, resolve } = this.#options
    const bytes = bytesOf(event)
    const queuedEvents = this.#queue.length
    if (queuedEvents >= maxQueuedEvents || (queuedEvents > 0 && this.#queuedBytes + bytes > maxQueuedBytes)) return this.#end(overflow({ queuedEvents, queuedBytes: this.#queuedBytes }))
    this.#enqueue(() => resolve(event, this.#abort.signal), bytes)
  }

  #end(last: Update | undefined): void {
    if (this.#state !== 'open') return
    this.#state = 'ending'
    this.#closeUpstream()
    if (last) this.#enqueue(() => Promise.resolve(last), 0)
    if (this.#waiting.length > 0) this.#close()
  }

  #enqueue(payload: Queued['payload'], bytes: number): void {
    const settle = this.#waiting.shift()
    if (settle) this.#deliver(payload, settle)
    else {
      this.#queue.push({ payload, bytes })
      this.#queuedBytes += bytes
    }
  }

  #deliver(payload: () => Promise<Update>, settle: Settle): void {
    this.#resolving.add(settle)
    this.#settle(payload, settle).catch(() => this.#close())
  }

  async #settle(payload: () => Promise<Update>, settle: Settle): Promise<void> {
    const value = await payload()
    if (this.#resolving.delete(settle)) settle({ done: false, value })
  }

  #close(): void {
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#closeUpstream()
    this.#abort.abort()
    this.#queue.length = 0
    this.#queuedBytes = 0
    for (const settle of [...this.#waiting.splice(0), ...this.#resolving]) settle(DONE)
    this.#resolving.clear()
    this.#options.onClose()
  }
}
