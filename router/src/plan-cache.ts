/** An operation as a client sends it. */
export interface OperationText {
  readonly query: string
  readonly operationName: string | null
}

/** What was asked for often, in the words of those who asked. */
export interface HotOperation {
  readonly texts: readonly OperationText[]
  readonly hits: number
}

interface Entry<Plan> {
  readonly key: string
  readonly plan: Plan
  readonly texts: Text<Plan>[]
  bytes: number
  hits: number
  older: Entry<Plan> | undefined
  newer: Entry<Plan> | undefined
}

interface Text<Plan> extends OperationText {
  /** Which draw of override labels it was planned for. */
  readonly variant: string
  readonly entry: Entry<Plan>
}

/** Of one operation; clients with generated documents send one, people who type their own. */
const MAX_TEXTS_PER_OPERATION = 16

/** A Map's slot, an entry's objects and their strings' headers. */
const OVERHEAD_BYTES = 400

/**
 * Plans of operations, the least recently used thrown away for a new one once all weigh more than `maxBytes`. A plan is found by the operation's key, and by each
 * text that led to it: a text that comes again costs one look-up. What a text weighs is on its operation's account, and goes with it.
 */
export class PlanCache<Plan> {
  readonly #maxBytes: number
  readonly #onEvict: () => void
  readonly #byText = new Map<string, Text<Plan>[]>()
  readonly #byKey = new Map<string, Entry<Plan>>()
  #oldest: Entry<Plan> | undefined
  #newest: Entry<Plan> | undefined
  #bytes = 0

  constructor({ maxBytes, onEvict = () => {} }: { maxBytes: number; onEvict?: () => void }) {
    this.#maxBytes = maxBytes
    this.#onEvict = onEvict
  }

  get size(): number { return this.#byKey.size }

  /** An estimate: what the plans are said to weigh, and their texts. */
  get bytes(): number { return this.#bytes }

  find(query: string, operationName: string | null, variant: string): Plan | undefined {
    const texts = this.#byText.get(query)
    if (texts === undefined) return undefined
    for (const text of texts) if (text.operationName === operationName && text.variant === variant) return this.#used(text.entry)
    return undefined
  }

  /** The plan of an operation that came in another text, which leads to it from now on. */
  findOperation(key: string, text: OperationText, variant: string): Plan | undefined {
    const entry = this.#byKey.get(key)
    if (!entry) return undefined
    this.#remember(entry, text, variant)
    this.#used(entry)
    this.#shrink()
    return entry.plan
  }

  /** A plan that weighs more than all may together is not kept. */
  add(key: string, plan: Plan, bytes: number, text: OperationText, variant: string): void {
    const entry: Entry<Plan> = { key, plan, texts: [], bytes: bytes + OVERHEAD_BYTES, hits: 0, older: undefined, newer: undefined }
    this.#byKey.set(key, entry)
    this.#bytes += entry.bytes
    this.#append(entry)
    this.#remember(entry, text, variant)
    this.#shrink()
  }

  /** What the plan of a key weighs more since it was added. */
  grow(key: string, bytes: number): void {
    const entry = this.#byKey.get(key)
    if (!entry) return
    entry.bytes += bytes
    this.#bytes += bytes
    this.#shrink()
  }

  /** The operations that were found most often, the first of them first; only those whose plan is worth it. */
  hottest(count: number, isWorthIt: (plan: Plan) => boolean): HotOperation[] {
    return [...this.#byKey.values()]
      .filter(({ hits, plan }) => hits > 0 && isWorthIt(plan))
      .toSorted((one, other) => other.hits - one.hits)
      .slice(0, count)
      .map(({ texts, hits }) => ({ texts: texts.map(({ query, operationName }) => ({ query, operationName })), hits }))
  }

  /** Lets an operation that was hot elsewhere begin with some of its fame. */
  credit({ query, operationName }: OperationText, hits: number): void {
    for (const text of this.#byText.get(query) ?? []) if (text.operationName === operationName) text.entry.hits = Math.max(text.entry.hits, hits)
  }

  #used(entry: Entry<Plan>): Plan {
    entry.hits += 1
    if (entry !== this.#newest) {
      this.#unlink(entry)
      this.#append(entry)
    }
    return entry.plan
  }

  #remember(entry: Entry<Plan>, { query, operationName }: OperationText, variant: string): void {
    if (entry.texts.length >= MAX_TEXTS_PER_OPERATION) {
      const [oldest] = entry.texts.splice(0, 1)
      if (oldest) this.#forget(oldest)
    }
    const text: Text<Plan> = { query, operationName, variant, entry }
    entry.texts.push(text)
    const others = this.#byText.get(query)
    if (others) others.push(text)
    else this.#byText.set(query, [text])
    entry.bytes += bytesOfText(text)
    this.#bytes += bytesOfText(text)
  }

  #forget(text: Text<Plan>): void {
    const others = this.#byText.get(text.query)?.filter((other) => other !== text) ?? []
    if (others.length > 0) this.#byText.set(text.query, others)
    else this.#byText.delete(text.query)
    text.entry.bytes -= bytesOfText(text)
    this.#bytes -= bytesOfText(text)
  }

  #shrink(): void {
    while (this.#bytes > this.#maxBytes && this.#oldest) {
      const entry = this.#oldest
      for (const text of entry.texts) this.#forget(text)
      this.#byKey.delete(entry.key)
      this.#unlink(entry)
      this.#bytes -= entry.bytes
      this.#onEvict()
    }
  }

  #append(entry: Entry<Plan>): void {
    entry.older = this.#newest
    entry.newer = undefined
    if (this.#newest) this.#newest.newer = entry
    else this.#oldest = entry
    this.#newest = entry
  }

  #unlink(entry: Entry<Plan>): void {
    if (entry.older) entry.older.newer = entry.newer
    else this.#oldest = entry.newer
    if (entry.newer) entry.newer.older = entry.older
    else this.#newest = entry.older
  }
}

/** Two bytes a character: what clients send is most often one, but need not be. */
function bytesOfText({ query }: OperationText): number {
  return query.length * 2 + OVERHEAD_BYTES
}
