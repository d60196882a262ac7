import { setTimeout as delay } from 'node:timers/promises'
import type { Answer } from '../../clients/cli/graph-client.ts'
import { classify, type ClientLog, type Operation, type Reply } from './client-log.ts'

/** Who calls: a person for an organization, signed in anew when the token ends, or an organization's key. */
export interface Identity {
  readonly name: string
  /** What it may see is this organization's. */
  readonly organizationId: string
  readonly credentials: { readonly email: string; readonly password: string } | { readonly apiKey: string }
}

export interface CallerOptions {
  readonly url: string
  readonly log: ClientLog
  /** Aborted at the end of the run: what is under way then stays without an outcome. */
  readonly end: AbortSignal
}

const ATTEMPT_TIMEOUT_MS = 10_000
/** How long a refusal that heals by itself may go on before it is taken for a refusal. */
const NOT_YET_PATIENCE_MS = 20_000
const PAUSE_MS = 150
const LONGEST_PAUSE_MS = 1_500

/**
 * A client as the API asks clients to be: one idempotency key for one thing wanted, and the same request under the same key
 * until it is known what became of it. Keeps a log of all that.
 */
export class Caller {
  readonly identity: Identity
  readonly #options: CallerOptions
  #accessToken: Promise<string> | undefined
  #count = 0

  constructor(identity: Identity, options: CallerOptions) {
    this.identity = identity
    this.#options = options
  }

  get url(): string {
    return this.#options.url
  }

  /** Resolves with the acknowledged payload, or with undefined when the graph refused for good. Rejects when the run ends before. */
  async mutate(mutation: string, key: string, input: Readonly<Record<string, unknown>>, selection: string): Promise<Answer> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
    const operation: Operation = {
      id: `${this.identity.name}#${++this.#count}`,
      organizationId: this.identity.organizationId,
      mutation,
      key,
      input: { ...input, idempotencyKey: key },
      document: `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code message } } }`,
      startedAt: new Date(),
      endedAt: null,
      outcome: null,
      attempts: 0,
      unknowns: 0,
      codes: [],
      body: null,
    }
    this.#options.log.operations.push(operation)
    await this.#bringToAnEnd(operation)
    if (operation.outcome !== 'ok' || operation.body === null) return undefined
    const answer = JSON.parse(operation.body).data[mutation] as Answer
    this.#options.log.sawRows(this.identity.organizationId, answer)
    return answer
  }

  /** Sends an acknowledged mutation once more, and keeps what is answered beside the first answer. */
  async replay(operation: Operation): Promise<void> {
    for (let pauseMs = PAUSE_MS; ; pauseMs = longer(pauseMs)) {
      const reply = await this.#send(operation.document, { input: operation.input })
      const { outcome } = classify(reply)
      // A refusal is an answer too, and the wrong one.
      if ('body' in reply && (outcome === 'ok' || outcome === 'fail' || (outcome === 'later' && reply.status === 200))) {
        this.#options.log.replays.push({ operation: operation.id, attempt: this.#options.log.replays.length + 1, body: reply.body })
        this.#options.log.write({ kind: 'replay', operation: operation.id, same: reply.body === operation.body })
        return
      }
      if (outcome === 'later') this.#accessToken = undefined
      await this.#pause(pauseMs)
    }
  }

  /** Reads until there is an answer without errors; notes whose rows it shows. */
  async read(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    for (let pauseMs = PAUSE_MS; ; pauseMs = longer(pauseMs)) {
      const reply = await this.#send(query, variables)
      const answer = 'body' in reply ? parse(reply.body) : undefined
      // What a partial answer shows was shown all the same.
      if (answer?.data) this.#options.log.sawRows(this.identity.organizationId, answer.data)
      if (answer?.data && !answer.errors) return answer.data
      if ('status' in reply && reply.status === 401) this.#accessToken = undefined
      await this.#pause(pauseMs)
    }
  }

  /** Asks once for what should not be shown, and notes what is. */
  async knock(query: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
    const reply = await this.#send(query, variables)
    if ('body' in reply) this.#options.log.sawRows(this.identity.organizationId, parse(reply.body)?.data)
  }

  /** What a WebSocket says in `connection_init`. */
  async connectionParams(): Promise<Record<string, string>> {
    const { credentials } = this.identity
    if ('apiKey' in credentials) return { apiKey: credentials.apiKey }
    return { authorization: `Bearer ${await this.#token(credentials)}` }
  }

  /** Sends one request, once, and answers what came of it. */
  async send(document: string, variables: Readonly<Record<string, unknown>>): Promise<Reply> {
    return this.#send(document, variables)
  }

  async #bringToAnEnd(operation: Operation): Promise<void> {
    const { log } = this.#options
    const startedAt = performance.now()
    for (let pauseMs = PAUSE_MS; operation.outcome === null; pauseMs = longer(pauseMs)) {
      operation.attempts++
      log.write({ kind: 'invoke', operation: operation.id, attempt: operation.attempts, mutation: operation.mutation, key: operation.key, input: operation.input })
      const reply = await this.#send(operation.document, { input: operation.input })
      const verdict = classify(reply)
      operation.codes = verdict.outcome === 'ok' ? [] : verdict.codes
      const impatient = verdict.outcome === 'later' && 'status' in reply && reply.status === 200 && performance.now() - startedAt > NOT_YET_PATIENCE_MS
      const outcome = impatient ? 'fail' : verdict.outcome
      log.write({ kind: outcome, operation: operation.id, attempt: operation.attempts, ...(operation.codes.length > 0 ? { codes: operation.codes } : {}) })

      switch (outcome) {
        case 'ok':
        case 'fail':
          operation.outcome = outcome
          operation.endedAt = new Date()
          operation.body = outcome === 'ok' && 'body' in reply ? reply.body : null
          return
        case 'unknown': operation.unknowns++; break
        case 'later': if ('status' in reply && reply.status === 401) this.#accessToken = undefined; break
        default: outcome satisfies never
      }
      await this.#pause(pauseMs)
    }
  }

  async #send(query: string, variables: Readonly<Record<string, unknown>>): Promise<Reply> {
    try {
      const response = await fetch(this.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...await this.#headers() },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(ATTEMPT_TIMEOUT_MS),
      })
      return { status: response.status, body: await response.text() }
    } catch (error) {
      return { error: nameOf(error) }
    }
  }

  async #headers(): Promise<Record<string, string>> {
    const { credentials } = this.identity
    return 'apiKey' in credentials ? { 'x-api-key': credentials.apiKey } : { authorization: `Bearer ${await this.#token(credentials)}` }
  }

  #token(credentials: { readonly email: string; readonly password: string }): Promise<string> {
    this.#accessToken ??= this.#signIn(credentials).catch((error: unknown) => {
      this.#accessToken = undefined
      throw error
    })
    return this.#accessToken
  }

  async #signIn({ email, password }: { readonly email: string; readonly password: string }): Promise<string> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { tokens { accessToken } userErrors { code } } }',
        variables: { input: { email, password, organizationId: this.identity.organizationId } },
      }),
      signal: AbortSignal.timeout(ATTEMPT_TIMEOUT_MS),
    })
    const { data } = await response.json() as { data?: { sessionCreate?: { tokens?: { accessToken: string } } } }
    const token = data?.sessionCreate?.tokens?.accessToken
    if (token === undefined) throw new Error('NOT_SIGNED_IN')
    return token
  }

  async #pause(ms: number): Promise<void> {
    await delay(ms, undefined, { signal: this.#options.end })
  }
}

function longer(pauseMs: number): number {
  return Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
}

function parse(body: string): { data?: Answer; errors?: unknown } | undefined {
  try {
    return JSON.parse(body) as { data?: Answer; errors?: unknown }
  } catch {
    return undefined
  }
}

/** `ECONNREFUSED`, `TimeoutError`: short enough to count. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code } = (error.cause ?? error) as { code?: unknown }
  return typeof code === 'string' ? code : error.name === 'Error' ? error.message : error.name
}
