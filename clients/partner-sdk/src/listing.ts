import type { CallOptions } from './http.ts'

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** Start the next page behind it; null for an empty page. */
  readonly endCursor: string | null
  readonly hasNextPage: boolean
}

export interface ListOptions extends CallOptions {
  /** Items that are fetched at a time: 1 to 100, 50 unless told. */
  readonly pageSize?: number
  /** Begin behind this cursor. */
  readonly after?: string
}

/**
 * A list, fetched page by page as it is read: `for await (const item of listing)`. Each iteration begins anew. `pages()` gives whole pages, to keep a cursor between
 * runs of a program.
 */
export class Listing<Item> implements AsyncIterable<Item> {
  readonly #fetch: (first: number, after: string | null) => Promise<Page<Item>>
  readonly #options: ListOptions

  /** @internal */
  constructor(fetchPage: (first: number, after: string | null) => Promise<Page<Item>>, options: ListOptions = {}) {
    this.#fetch = fetchPage
    this.#options = options
  }

  async* pages(): AsyncGenerator<Page<Item>, void, undefined> {
    const { pageSize = 50, after = null } = this.#options
    for (let cursor = after; ;) {
      const page = await this.#fetch(pageSize, cursor)
      yield page
      // A page that does not move on would be fetched for ever.
      if (!page.hasNextPage || page.endCursor === null || page.endCursor === cursor) return
      cursor = page.endCursor
    }
  }

  async* [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { items } of this.pages()) yield* items
  }

  /** The first page alone. */
  async firstPage(): Promise<Page<Item>> {
    const { pageSize = 50, after = null } = this.#options
    return this.#fetch(pageSize, after)
  }

  /** The first so many items: 100 unless told. */
  async take(count = 100): Promise<Item[]> {
    const items: Item[] = []
    for await (const item of this) {
      if (items.push(item) >= count) break
    }
    return items
  }
}
