import { setTimeout as delay } from 'node:timers/promises'
import { GraphClient, GraphUnreachableError, type Answer, type GraphError } from '../graph-client.ts'
import { signIn } from '../marketplace.ts'

export interface SessionOptions {
  readonly url: string
  readonly email: string
  readonly password: string
  /** Between the attempts at a request that the graph could not answer for the moment. */
  readonly retryAfterMs?: readonly number[]
}

/** A graph that has answered before and does not now is given this long to come back: a restart, not an end. */
const RETRY_AFTER_MS = [250, 1_000, 3_000, 5_000]

export const OUTAGES: ReadonlySet<string> = new Set(['SUBGRAPH_UNAVAILABLE', 'AUTHENTICATION_UNAVAILABLE'])

/**
 * The graph as a person, for jobs longer than the fifteen minutes of an access token: signs in on the first request, and again
 * when the token has expired. Asks again after an outage, so use it for queries and for mutations that carry an idempotency key.
 */
export class SessionClient extends GraphClient {
  readonly #person: { readonly email: string; readonly password: string }
  readonly #retryAfterMs: readonly number[]
  #session: Promise<GraphClient> | undefined
  #hasAnswered = false

  constructor({ url, email, password, retryAfterMs = RETRY_AFTER_MS }: SessionOptions) {
    super({ url })
    this.#person = { email, password }
    this.#retryAfterMs = retryAfterMs
  }

  override async send(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<{ data: Answer; errors?: GraphError[] }> {
    let renewed = false
    for (let attempt = 0; ; attempt += 1) {
      const waitMs = this.#retryAfterMs[attempt]
      const session = this.#session ??= signIn(new GraphClient({ url: this.url }), this.#person)
      try {
        const answer = await (await session).send(query, variables)
        this.#hasAnswered = true
        const codes = (answer.errors ?? []).map((error) => String(error.extensions?.['code']))
        if (codes.includes('UNAUTHENTICATED') && !renewed) {
          this.#forget(session)
          renewed = true
          continue
        }
        if (waitMs === undefined || !codes.some((code) => OUTAGES.has(code))) return answer
      } catch (error) {
        // A sign-in that failed is no session.
        await session.catch(() => { this.#forget(session) })
        if (waitMs === undefined || !this.#hasAnswered || !(error instanceof GraphUnreachableError)) throw error
      }
      await delay(waitMs)
    }
  }

  /** Others in flight may have renewed it already. */
  #forget(session: Promise<GraphClient>): void {
    if (this.#session === session) this.#session = undefined
  }
}
