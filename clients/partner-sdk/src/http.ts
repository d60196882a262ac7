import { AuthenticationError, codeOf, type BroxivaError, ConnectionError, GraphError, RequestTimeoutError, ThrottledError, type Cost, type GraphErrorEntry } from './errors.ts'
import { newTraceparent } from './trace.ts'
import { backoffMs, wait } from './waiting.ts'

export interface HttpSettings {
  readonly url: string
  readonly apiKey: string
  /** How long one attempt may take. */
  readonly timeoutMs: number
  /** Attempts after the first. */
  readonly retries: number
  /** The longest wait that the graph may ask for; longer ones are an error. */
  readonly maxWaitMs: number
  readonly fetch: typeof globalThis.fetch
  readonly onAnswer: ((answer: AnswerInfo) => void) | undefined
}

/** What is known of a call that was answered. */
export interface AnswerInfo {
  readonly requestId: string
  readonly attempts: number
  readonly status: number
  readonly cost: Cost | undefined
}

export interface HttpAnswer {
  readonly data: unknown
  readonly requestId: string
  readonly attempts: number
}

export interface CallOptions {
  /** Ends the call, a wait between attempts included. */
  readonly signal?: AbortSignal
  /** How long one attempt may take, instead of the client's setting. */
  readonly timeoutMs?: number
}

/** By which the graph's log and its traces know a call, however often it is tried. */
interface Ids {
  readonly requestId: string
  readonly traceparent: string
}

interface Attempt {
  readonly status: number
  readonly headers: Headers
  /** Whether it was the graph that answered, not a proxy or another server. */
  readonly isGraph: boolean
  readonly data: unknown
  readonly errors: readonly GraphErrorEntry[]
  readonly cost: Cost | undefined
}

interface Body {
  readonly data?: unknown
  readonly errors?: readonly GraphErrorEntry[]
  readonly extensions?: { readonly cost?: Cost }
}

/** Codes of errors that pass by themselves. */
const PASSING: ReadonlySet<string> = new Set(['SUBGRAPH_UNAVAILABLE', 'AUTHENTICATION_UNAVAILABLE'])
const THROTTLED: ReadonlySet<string> = new Set(['RATE_LIMITED', 'THROTTLED', 'TOO_MANY_REQUESTS', 'COST_LIMIT_EXCEEDED'])

export function isPassing(errors: readonly GraphErrorEntry[]): boolean {
  return errors.some((error) => PASSING.has(codeOf(error)) || THROTTLED.has(codeOf(error)))
}

/**
 * Sends an operation until it is answered. Tried again, when `repeatable`, are: no connection, no answer in time, 5xx, 429 and errors that pass by themselves.
 * It waits as long as it is told (`Retry-After`, `retryAfterSeconds`, the throttle status), else a growing while.
 *
 * @throws a {@link BroxivaError}, or the signal's reason.
 */
export async function send(settings: HttpSettings, query: string, variables: object, repeatable: boolean, { signal, timeoutMs = settings.timeoutMs }: CallOptions): Promise<HttpAnswer> {
  const ids: Ids = { requestId: crypto.randomUUID(), traceparent: newTraceparent() }
  const { requestId } = ids
  for (let attempts = 1; ; attempts += 1) {
    const about = { requestId, attempts }
    let failure: BroxivaError
    let passing = true
    let told: number | undefined
    try {
      const answer = await attempt(settings, { query, variables }, ids, timeoutMs, signal)
      const { status, errors, cost } = answer
      settings.onAnswer?.({ ...about, status, cost })
      if (answer.isGraph && errors.length === 0) return { data: answer.data, ...about }

      const throttled = status === 429 || errors.some((error) => THROTTLED.has(codeOf(error)))
      passing = throttled || status >= 500 || isPassing(errors)
      told = passing ? toldToWaitMs(answer) : undefined
      failure = throttled ? new ThrottledError(errors, { ...about, ...answer, retryAfterMs: told })
        : answer.isGraph ? graphError(errors, { ...about, ...answer })
          : new ConnectionError(`What answers at ${settings.url} with ${status} is not the graph.`, about)
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error
      failure = error.timedOut ? new RequestTimeoutError(`No answer within ${timeoutMs} ms.`, { ...about, cause: error.cause })
        : new ConnectionError(`No connection to ${settings.url}.`, { ...about, cause: error.cause })
    }
    if (!passing || !repeatable || attempts > settings.retries || (told ?? 0) > settings.maxWaitMs) throw failure
    await wait(told ?? backoffMs(attempts), signal)
  }
}

export function graphError(errors: readonly GraphErrorEntry[], about: ConstructorParameters<typeof GraphError>[1]): GraphError {
  return errors.some((error) => codeOf(error) === 'UNAUTHENTICATED') ? new AuthenticationError(errors, about) : new GraphError(errors, about)
}

/** Nothing arrived, or only a part. */
class NoAnswerError extends Error {
  readonly timedOut: boolean

  constructor(timedOut: boolean, cause: unknown) {
    super('no answer', { cause })
    this.timedOut = timedOut
  }
}

async function attempt(settings: HttpSettings, body: object, { requestId, traceparent }: Ids, timeoutMs: number, signal: AbortSignal | undefined): Promise<Attempt> {
  const timeout = AbortSignal.timeout(timeoutMs)
  // Not as a method: browsers refuse to be called so.
  const { fetch } = settings
  try {
    const response = await fetch(settings.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9', 'x-api-key': settings.apiKey, 'x-request-id': requestId, traceparent },
      body: JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
    const answered = parsed(await response.text())
    return { status: response.status, headers: response.headers, isGraph: answered !== undefined, data: answered?.data, errors: answered?.errors ?? [], cost: answered?.extensions?.cost }
  } catch (error) {
    signal?.throwIfAborted()
    throw new NoAnswerError(timeout.aborted, error)
  }
}

/** Undefined for what is not an answer of the graph, such as a proxy's page. */
function parsed(text: string): Body | undefined {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null && ('data' in body || 'errors' in body) ? body as Body : undefined
  } catch {
    return undefined
  }
}

function toldToWaitMs({ headers, errors, cost }: Attempt): number | undefined {
  const header = headers.get('retry-after')
  if (header !== null) {
    const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now()
    if (Number.isFinite(ms)) return Math.max(0, ms)
  }
  for (const { extensions } of errors) {
    const seconds = extensions?.['retryAfterSeconds']
    if (typeof seconds === 'number') return seconds * 1000
  }
  const { throttleStatus: throttle, requestedQueryCost = 0 } = cost ?? {}
  if (!throttle || !(throttle.restoreRate > 0)) return undefined
  return Math.max(0, (requestedQueryCost - throttle.currentlyAvailable) / throttle.restoreRate * 1000)
}

/** By the server's clock, to the second. */
export async function serverTime(settings: HttpSettings, signal: AbortSignal): Promise<number> {
  const { headers } = await attempt(settings, { query: '{__typename}' }, { requestId: crypto.randomUUID(), traceparent: newTraceparent() }, settings.timeoutMs, signal)
  return Date.parse(headers.get('date') ?? '') || Date.now()
}
