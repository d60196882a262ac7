import type { KeyValues } from '../ports/ports.ts'
import { Observable } from '../session/observable.ts'

/** A change that the person has made and the graph may not have heard of. */
export interface Entry {
  /** The idempotency key: made when the person acted, and the same in each attempt, whatever happens to the app in between. */
  readonly key: string
  /** The name of the operation. */
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  /** For people: «Accept BX-1042». */
  readonly title: string
  /** The id of what it changes. */
  readonly about: string
  readonly enqueuedAt: string
  readonly attempts: number
  /** Why the graph did not do it; kept until the person has seen it. */
  readonly refusal: readonly Refusal[] | null
}

export interface Refusal {
  readonly code: string
  readonly message: string
}

/** What became of one attempt. `later`: nobody knows whether it was done, or it surely was not; the same key makes asking again safe. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: readonly Refusal[] }
  | { readonly kind: 'later'; readonly afterMs?: number }

export interface OutboxOptions {
  readonly storage: KeyValues
  readonly owner: string
  readonly newKey: () => string
  readonly send: (entry: Entry) => Promise<Outcome>
  /** The first wait; it doubles with each attempt that fails, up to a minute, and is spread by half. */
  readonly firstWaitMs?: number
}

const LONGEST_WAIT_MS = 60_000

/**
 * Changes on their way to the graph, in the order in which they were made, one at a time. Each is kept before it is first sent, and until the graph has answered it, so that
 * it is neither lost nor, thanks to its key, done twice. What the graph refuses holds up nothing behind it, and stays until the person dismisses it.
 */
export class Outbox {
  readonly entries = new Observable<readonly Entry[]>([])
  readonly #options: OutboxOptions
  #sending: Promise<void> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #notBefore = 0
  #failures = 0
  #ended = false
  #writing: Promise<void> = Promise.resolve()

  constructor(options: OutboxOptions) {
    this.#options = options
  }

  async restore(): Promise<void> {
    const text = await this.#options.storage.read(this.#key)
    if (text !== null) this.entries.set(JSON.parse(text) as Entry[])
  }

  /**
   * Resolves once the change is kept: from then on it is not lost. It is sent as soon as that is possible.
   *
   * @throws when the device cannot keep it: nothing will be sent.
   */
  async enqueue(operation: string, input: Readonly<Record<string, unknown>>, { title, about }: Pick<Entry, 'title' | 'about'>): Promise<Entry> {
    const key = this.#options.newKey()
    const entry: Entry = { key, operation, input: { ...input, idempotencyKey: key }, title, about, enqueuedAt: new Date().toISOString(), attempts: 0, refusal: null }
    await this.#keep((entries) => [...entries, entry])
    this.flush()
    return entry
  }

  /** Sends what waits, unless that is under way or the graph has asked for patience. */
  flush(): void {
    if (this.#sending || this.#ended) return
    const wait = this.#notBefore - Date.now()
    clearTimeout(this.#timer)
    if (wait > 0) {
      this.#timer = setTimeout(() => this.flush(), wait)
      return
    }
    this.#sending = this.#drain().finally(() => { this.#sending = undefined })
  }

  /** There is a network again, or somebody looks: what waits need not wait longer, unless the graph said how long. */
  wake(): void {
    if (this.#failures > 0) this.#failures = 1
    clearTimeout(this.#timer)
    this.flush()
  }

  /** The person has seen why it was refused. */
  async dismiss(key: string): Promise<void> {
    await this.#change((entries) => entries.filter((entry) => entry.key !== key || entry.refusal === null))
  }

  /** Sends nothing more; what waits stays kept. Resolves once nothing is under way. */
  async end(): Promise<void> {
    this.#ended = true
    clearTimeout(this.#timer)
    await this.#sending
    await this.#writing
  }

  get #key(): string {
    return `broxiva.outbox.${this.#options.owner}`
  }

  async #drain(): Promise<void> {
    for (let entry = this.#next(); entry && !this.#ended; entry = this.#next()) {
      const { key } = entry
      const outcome = await this.#options.send(entry).catch((): Outcome => ({ kind: 'later' }))
      switch (outcome.kind) {
        case 'done':
          await this.#change((entries) => entries.filter((other) => other.key !== key))
          break
        case 'refused':
          await this.#change((entries) => entries.map((sent) => sent.key === key ? { ...sent, attempts: sent.attempts + 1, refusal: outcome.refusal } : sent))
          break
        case 'later':
          await this.#change((entries) => entries.map((sent) => sent.key === key ? { ...sent, attempts: sent.attempts + 1 } : sent))
          return this.#later(outcome.afterMs)
        default:
          return outcome satisfies never
      }
      this.#failures = 0
    }
  }

  #next(): Entry | undefined {
    return this.entries.get().find(({ refusal }) => refusal === null)
  }

  #later(afterMs: number | undefined): void {
    const { firstWaitMs = 1_000 } = this.#options
    const wait = Math.min(firstWaitMs * 2 ** this.#failures, LONGEST_WAIT_MS) * (0.5 + Math.random())
    this.#failures += 1
    if (afterMs !== undefined) this.#notBefore = Date.now() + afterMs
    if (!this.#ended) this.#timer = setTimeout(() => this.flush(), Math.max(wait, afterMs ?? 0))
  }

  /** What is kept is told; what the device cannot keep any more is told all the same: an answer of the graph counts. */
  async #change(change: (entries: readonly Entry[]) => readonly Entry[]): Promise<void> {
    await this.#keep(change).catch(() => this.entries.set(change(this.entries.get())))
  }

  /** One after the other; told once it is kept. */
  #keep(change: (entries: readonly Entry[]) => readonly Entry[]): Promise<void> {
    const before = this.#writing
    const keep = async () => {
      await before
      const entries = change(this.entries.get())
      await this.#options.storage.write(this.#key, JSON.stringify(entries))
      this.entries.set(entries)
    }
    const kept = keep()
    this.#writing = kept.catch(() => {})
    return kept
  }
}
