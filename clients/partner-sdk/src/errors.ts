/** One entry of the `errors` of an answer. */
export interface GraphErrorEntry {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** What an operation cost, where the graph tells. */
export interface Cost {
  readonly requestedQueryCost?: number
  readonly actualQueryCost?: number
  readonly throttleStatus?: {
    readonly maximumAvailable: number
    readonly currentlyAvailable: number
    /** What comes back each second. */
    readonly restoreRate: number
  }
}

/** One entry of a mutation's `userErrors`: why it did nothing. */
export interface UserError {
  /** Stable, upper snake case; written to be switched on. */
  readonly code: string
  /** For people. */
  readonly message: string
  /** The input field that caused it. */
  readonly path: readonly string[] | null
  /** What has the key that was asked for, where the code is about that. */
  readonly existingId?: string
  readonly minOrderQuantity?: number
  readonly orderMultiple?: number
}

interface About {
  /** The call's id in the graph's logs (`x-request-id`), or the last subscription's. */
  readonly requestId: string
  /** How often the call was sent. */
  readonly attempts: number
  readonly cause?: unknown
}

/** What every error of this package is, but for an abort, which throws the signal's own reason. */
export abstract class BroxivaError extends Error {
  /** The id in the graph's logs of the call, or of the last subscription of live updates: name it when you ask about a failure. */
  readonly requestId: string
  /** How often the call was sent. */
  readonly attempts: number

  constructor(message: string, { requestId, attempts, cause }: About) {
    super(message, { cause })
    this.requestId = requestId
    this.attempts = attempts
  }
}

/** The graph answered with errors that trying again does not mend, or has not mended. */
export class GraphError extends BroxivaError {
  override readonly name: string = 'GraphError'
  readonly errors: readonly GraphErrorEntry[]
  /** The HTTP status; undefined over a WebSocket. */
  readonly status: number | undefined
  /** What was answered beside the errors. */
  readonly data: unknown
  readonly cost: Cost | undefined

  constructor(errors: readonly GraphErrorEntry[], about: About & { readonly status?: number; readonly data?: unknown; readonly cost?: Cost }) {
    super(errors.map((error) => `${codeOf(error)}: ${error.message}`).join('; ') || `HTTP ${about.status}`, about)
    this.errors = errors
    this.status = about.status
    this.data = about.data
    this.cost = about.cost
  }

  /** The first error's code. */
  get code(): string {
    return this.errors[0] ? codeOf(this.errors[0]) : 'UNKNOWN'
  }

  get codes(): string[] {
    return this.errors.map(codeOf)
  }
}

/** The API key is not valid, was revoked, or has ended. */
export class AuthenticationError extends GraphError {
  override readonly name = 'AuthenticationError'
}

/** Too many requests, and the wait that was asked for is longer than `maxWaitMs`, or no attempt is left. */
export class ThrottledError extends GraphError {
  override readonly name = 'ThrottledError'
  /** How long the graph asked to wait. */
  readonly retryAfterMs: number | undefined

  constructor(errors: readonly GraphErrorEntry[], about: ConstructorParameters<typeof GraphError>[1] & { readonly retryAfterMs?: number }) {
    super(errors, about)
    this.retryAfterMs = about.retryAfterMs
  }
}

/** A mutation was understood and did nothing; its `userErrors` say why. Nothing was written: the call may be sent again once the reason is gone. */
export class UserErrorsError extends BroxivaError {
  override readonly name = 'UserErrorsError'
  readonly mutation: string
  readonly userErrors: readonly UserError[]

  constructor(mutation: string, userErrors: readonly UserError[], about: About) {
    super(`${mutation}: ${userErrors.map(({ code, message }) => `${code} – ${message}`).join('; ')}`, about)
    this.mutation = mutation
    this.userErrors = userErrors
  }

  /** The first error's code. */
  get code(): string {
    return this.userErrors[0]?.code ?? 'UNKNOWN'
  }

  get codes(): string[] {
    return this.userErrors.map(({ code }) => code)
  }
}

/** No answer of the graph: no connection, a connection that broke, or something else that answered. `cause` says what. */
export class ConnectionError extends BroxivaError {
  override readonly name: string = 'ConnectionError'
}

/** No answer within `timeoutMs`, each time. Whether the call was carried out is not known; the same idempotency key finds out. */
export class RequestTimeoutError extends ConnectionError {
  override readonly name = 'RequestTimeoutError'
}

/** A webhook that is not from the marketplace, or is too old. */
export class WebhookVerificationError extends Error {
  override readonly name = 'WebhookVerificationError'
}

export function codeOf({ extensions }: GraphErrorEntry): string {
  const code = extensions?.['code']
  return typeof code === 'string' ? code : 'UNKNOWN'
}
