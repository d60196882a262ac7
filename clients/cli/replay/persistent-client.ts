import { setTimeout as delay } from 'node:timers/promises'
import { GraphClient, GraphUnreachableError, type Answer, type Credentials, type GraphError } from '../graph-client.ts'
import { OUTAGES } from '../import/session-client.ts'

/** No answer within the time that a request is given. Whether it was carried out is not known. */
class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError'
}

/** What a request may meet and get over, besides an outage. */
const PASSING: ReadonlySet<string> = new Set([...OUTAGES, 'RATE_LIMITED', 'TOO_MANY_REQUESTS', 'INTERNAL_SERVER_ERROR'])

export interface Persistence {
  readonly timeoutMs: number
  /** The first wait; it doubles each time, up to ten seconds, less up to half of it at random. */
  readonly backoffMs: number
  readonly attempts: number
  readonly random: () => number
  /** Told of each failure that is tried again. */
  readonly retried: (code: string) => void
}

/**
 * Another client that asks again: after a timeout, no connection, an answer that is none of the graph's (a proxy's 502), too many
 * requests, an outage or an internal error. Use it for queries, and for mutations that carry an idempotency key.
 */
export class PersistentClient extends GraphClient {
  readonly #inner: GraphClient
  readonly #persistence: Persistence

  constructor(inner: GraphClient, persistence: Persistence) {
    super({ url: inner.url })
    this.#inner = inner
    this.#persistence = persistence
  }

  override as(credentials: Credentials): PersistentClient {
    return new PersistentClient(this.#inner.as(credentials), this.#persistence)
  }

  override async send(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<{ data: Answer; errors?: GraphError[] }> {
    const { attempts, backoffMs, random, retried } = this.#persistence
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await this.#once(query, variables)
        const code = (answer.errors ?? []).map((error) => String(error.extensions?.['code'])).find((each) => PASSING.has(each))
        if (code === undefined || attempt >= attempts) return answer
        retried(code)
      } catch (error) {
        const code = passingFailure(error)
        if (code === null || attempt >= attempts) throw error
        retried(code)
      }
      await delay(Math.min(backoffMs * 2 ** (attempt - 1), 10_000) * (1 - random() / 2))
    }
  }

  async #once(query: string, variables: Readonly<Record<string, unknown>>): Promise<{ data: Answer; errors?: GraphError[] }> {
    const { timeoutMs } = this.#persistence
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new NoAnswerError(`No answer in ${timeoutMs} ms.`)), timeoutMs)
    })
    try {
      return await Promise.race([this.#inner.send(query, variables), tooLong])
    } finally {
      clearTimeout(timer)
    }
  }
}

/** The code to count it under, or null for what does not pass. By name: `fetch` may make its errors in another realm. */
function passingFailure(error: unknown): string | null {
  if (error instanceof NoAnswerError) return 'TIMEOUT'
  if (error instanceof GraphUnreachableError) return 'UNREACHABLE'
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : null
  if (name === 'SyntaxError') return 'NOT_THE_GRAPH'
  // A connection that breaks within the answer.
  if (name === 'TypeError') return 'CONNECTION_LOST'
  return null
}

/** The code that a request's end is counted under. */
export function failureCode(error: unknown): string {
  if (error instanceof Error && 'codes' in error && Array.isArray(error.codes)) return String(error.codes[0] ?? error.name)
  return passingFailure(error) ?? (error instanceof Error ? error.name : 'ERROR')
}
