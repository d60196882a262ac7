import type { Executed } from './compiled-operation.ts'
import type { Path } from './targets.ts'

/** A deferred fragment of one object. */
export interface DeferredPayload extends Executed {
  readonly label: string | undefined
  /** Where the object is. */
  readonly path: Path
}

/** What came to be there at once. */
export interface IncrementalPart {
  readonly payloads: readonly DeferredPayload[]
  /** Whether there are more parts. */
  readonly hasNext: boolean
}

/** An answer in parts: what is not deferred, and then what is, as it comes. */
export interface IncrementalAnswer {
  readonly initial: Executed
  readonly hasNext: boolean
  /** All the parts that follow. Whoever does not read them to the end says so by `return()`: then nothing is fetched any more. */
  readonly parts: AsyncIterableIterator<IncrementalPart, undefined>
  /** Settles after the last part, or when the reader leaves before it. */
  readonly ended: Promise<void>
  /** What all parts until now cost. */
  costSoFar(): number
}

const DONE: IteratorResult<IncrementalPart, undefined> = { done: true, value: undefined }

/**
 * Parts as they come; what comes while nobody asks goes into one part. Written by hand for the same reason as the iterator of subscriptions: leaving must not
 * wait for what comes next.
 */
export class PartQueue implements AsyncIterableIterator<IncrementalPart, undefined> {
  readonly #ended = Promise.withResolvers<void>()
  #payloads: DeferredPayload[] = []
  #outstanding = 0
  #state: 'empty' | 'open' | 'over' = 'empty'
  #failure: { readonly error: unknown } | undefined
  #waiting: PromiseWithResolvers<IteratorResult<IncrementalPart, undefined>> | undefined

  /** Settles after the last part, or when the reader leaves before it. */
  get ended(): Promise<void> {
    return this.#ended.promise
  }

  get hasNext(): boolean {
    return this.#state === 'open'
  }

  get isOver(): boolean {
    return this.#state === 'over'
  }

  /** Something will be added. */
  expect(): void {
    this.#outstanding += 1
    if (this.#state === 'empty') this.#state = 'open'
  }

  add(payloads: readonly DeferredPayload[]): void {
    this.#payloads.push(...payloads)
  }

  /** What was expected was added; it may have been nothing after all. */
  settle(): void {
    this.#outstanding -= 1
    // What else is there at the same moment goes along.
    queueMicrotask(() => this.#answer())
  }

  /** Nothing more is expected than what is by now. */
  seal(): void {
    if (this.#state === 'empty') this.#close()
  }

  fail(error: unknown): void {
    this.#failure ??= { error }
    this.#answer()
  }

  next(): Promise<IteratorResult<IncrementalPart, undefined>> {
    if (this.#state !== 'open') return Promise.resolve(DONE)
    this.#waiting ??= Promise.withResolvers()
    const { promise } = this.#waiting
    this.#answer()
    return promise
  }

  return(): Promise<IteratorResult<IncrementalPart, undefined>> {
    if (this.#state === 'open') this.#close()
    return Promise.resolve(DONE)
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return()
  }

  #answer(): void {
    const waiting = this.#waiting
    if (!waiting || this.#state !== 'open') return
    if (this.#failure) {
      this.#waiting = undefined
      this.#close()
      waiting.reject(this.#failure.error)
      return
    }
    if (this.#payloads.length === 0 && this.#outstanding > 0) return
    const part = { payloads: this.#payloads, hasNext: this.#outstanding > 0 }
    this.#waiting = undefined
    this.#payloads = []
    if (!part.hasNext) this.#close()
    waiting.resolve({ done: false, value: part })
  }

  #close(): void {
    this.#state = 'over'
    this.#payloads = []
    this.#waiting?.resolve(DONE)
    this.#waiting = undefined
    this.#ended.resolve()
  }
}
