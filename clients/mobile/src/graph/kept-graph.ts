import type { NormalizedCacheObject } from '@apollo/client'
import type { KeyValues } from '../ports/ports.ts'
import type { GraphCache } from './cache.ts'

/** Raised when what is kept would be read wrongly by this app; what an older one kept is then forgotten. */
const FORMAT = 1
const KEY = 'broxiva.graph'
/** AsyncStorage on Android reads no row beyond 2 MB. */
const MOST_CHARACTERS = 900_000
const QUIET_MS = 250

interface Kept {
  readonly format: number
  readonly owner: string
  readonly cache: NormalizedCacheObject
  readonly cursors: Readonly<Record<string, string>>
}

/**
 * What has been read of the graph, and how far the live updates were followed. Both are kept in one piece: a cursor beside a cache that has not seen its update would lose it.
 * What is kept for one owner is not shown to another.
 */
export class KeptGraph {
  readonly #storage: KeyValues
  readonly #owner: string
  readonly #cache: GraphCache
  #cursors: Record<string, string> = {}
  #timer: ReturnType<typeof setTimeout> | undefined
  #writing: Promise<void> = Promise.resolve()
  #ended = false

  constructor(storage: KeyValues, owner: string, cache: GraphCache) {
    this.#storage = storage
    this.#owner = owner
    this.#cache = cache
  }

  /** Before anything is asked. */
  async restore(): Promise<void> {
    const kept = parsed(await this.#storage.read(KEY))
    if (kept?.format === FORMAT && kept.owner === this.#owner) {
      this.#cache.restore(kept.cache)
      this.#cursors = { ...kept.cursors }
    }
    this.#cache.onChange = () => this.#saveSoon()
  }

  cursor(feed: string): string | undefined {
    return this.#cursors[feed]
  }

  /** Once what the update says is in the cache. */
  follow(feed: string, cursor: string): void {
    this.#cursors[feed] = cursor
    this.#saveSoon()
  }

  forgetCursor(feed: string): void {
    delete this.#cursors[feed]
  }

  /** Resolves once what is known now is kept. */
  async save(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#ended) return
    const kept: Kept = { format: FORMAT, owner: this.#owner, cache: this.#cache.extract(), cursors: this.#cursors }
    const text = JSON.stringify(kept)
    this.#writing = this.#writing.then(() => text.length > MOST_CHARACTERS ? this.#storage.erase(KEY) : this.#storage.write(KEY, text)).catch(() => {})
    await this.#writing
  }

  /** Keeps nothing more; `forget` also drops what is kept. */
  async end({ forget }: { forget: boolean }): Promise<void> {
    if (!forget) await this.save()
    this.#ended = true
    clearTimeout(this.#timer)
    this.#cache.onChange = undefined
    await this.#writing
    if (forget) await this.#storage.erase(KEY)
  }

  #saveSoon(): void {
    this.#timer ??= setTimeout(() => void this.save(), QUIET_MS)
  }
}

function parsed(text: string | null): Kept | undefined {
  try {
    return text === null ? undefined : JSON.parse(text) as Kept
  } catch {
    return undefined
  }
}
