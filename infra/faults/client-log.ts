import { appendFileSync } from 'node:fs'

/**
 * What an attempt came to, as its caller can know it: `ok` was done, `fail` was not done, and of `unknown` it cannot be told.
 * `later` was not done either, for a reason that heals: the same call is to be made again.
 */
export type Verdict =
  | { readonly outcome: 'ok' }
  | { readonly outcome: 'fail' | 'later' | 'unknown'; readonly codes: readonly string[] }

/** What came back for one attempt: an HTTP answer, or nothing. */
export type Reply =
  | { readonly status: number; readonly body: string }
  | { readonly error: string }

/** The graph says so before anything is done, or after it was rolled back. */
const DEFINITE = new Set([
  'BAD_USER_INPUT', 'FORBIDDEN', 'BAD_REQUEST', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE',
  'PAYLOAD_TOO_LARGE',
])
/** Refused at the door: nothing was begun, and the same call may pass in a moment. */
const AT_THE_DOOR = new Set(['UNAUTHENTICATED', 'AUTHENTICATION_UNAVAILABLE', 'RATE_LIMITED'])
/** Another part of the graph has not heard of a row yet. */
const NOT_YET = /_NOT_READY$|^VENDOR_NOT_FOUND$|^OFFER_NOT_FOUND$|^BOOKING_IN_PROGRESS$|^DOCUMENTS_MISSING$/

interface GraphQLAnswer {
  readonly data?: Record<string, { readonly userErrors?: readonly { readonly code: string }[] } | null> | null
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[]
}

/** Judges the reply to a mutation. Whatever is not certain is `unknown`. */
export function classify(reply: Reply): Verdict {
  if ('error' in reply) return { outcome: 'unknown', codes: [reply.error] }
  const answer = answerOf(reply.body)
  if (!answer) return { outcome: 'unknown', codes: [`HTTP_${reply.status}`] }

  const errors = (answer.errors ?? []).map((error) => error.extensions?.code ?? 'ERROR')
  if (errors.length > 0) {
    if (errors.every((code) => AT_THE_DOOR.has(code))) return { outcome: 'later', codes: errors }
    // A refusal beside data is no refusal of the whole.
    return { outcome: !answer.data && errors.every((code) => DEFINITE.has(code)) ? 'fail' : 'unknown', codes: errors }
  }
  if (reply.status !== 200 || !answer.data) return { outcome: 'unknown', codes: [`HTTP_${reply.status}`] }

  const codes = Object.values(answer.data).flatMap((payload) => (payload?.userErrors ?? []).map((error) => error.code))
  if (codes.length === 0) return { outcome: 'ok' }
  return { outcome: codes.every((code) => NOT_YET.test(code)) ? 'later' : 'fail', codes }
}

function answerOf(body: string): GraphQLAnswer | undefined {
  try {
    const answer: unknown = JSON.parse(body)
    return typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? answer : undefined
  } catch {
    return undefined
  }
}

/** A mutation under one idempotency key, however often it was sent. */
export interface Operation {
  readonly id: string
  /** The organization that it was sent for; null for the carrier's key. */
  readonly organizationId: string | null
  readonly mutation: string
  readonly key: string
  readonly input: Readonly<Record<string, unknown>>
  readonly document: string
  readonly startedAt: Date
  endedAt: Date | null
  /** Null while it is under way: when the run ends, that is a violation. */
  outcome: 'ok' | 'fail' | null
  attempts: number
  /** Attempts of which it could not be told what they did. */
  unknowns: number
  codes: readonly string[]
  /** The acknowledgement, byte for byte. */
  body: string | null
}

export type LogLine = Readonly<Record<string, unknown>> & { readonly kind: string }

/** Everything that the simulated clients did and saw: lines of JSON in a file as it happens, and the same in memory for the checker. */
export class ClientLog {
  readonly operations: Operation[] = []
  readonly replays: { operation: string; attempt: number; body: string }[] = []
  readonly updates: { subscriber: string; channel: string; place: number; sequence: string; eventType: string; entityId: string; resync: boolean }[] = []
  readonly subscribers: { subscriber: string; channel: string; drops: number }[] = []
  readonly drains: { process: string; mutation: string; answered: boolean; detail: string }[] = []
  readonly #seen = new Map<string, Set<string>>()
  readonly #file: string
  #lines: string[] = []

  constructor(file: string) {
    this.#file = file
  }

  write(line: LogLine): void {
    this.#lines.push(JSON.stringify({ at: new Date().toISOString(), ...line }))
    if (this.#lines.length >= 200) this.flush()
  }

  /** Appends what has not been written to the file yet. */
  flush(): void {
    if (this.#lines.length === 0) return
    appendFileSync(this.#file, `${this.#lines.join('\n')}\n`)
    this.#lines = []
  }

  /** Notes every global id that an organization was shown, wherever it stands in the answer. */
  sawRows(organizationId: string, answer: unknown): void {
    const rows = this.#seen.get(organizationId) ?? new Set()
    this.#seen.set(organizationId, rows)
    collectIds(answer, rows)
  }

  get seenRows(): { organizationId: string; rowId: string }[] {
    return [...this.#seen].flatMap(([organizationId, rows]) => [...rows].map((rowId) => ({ organizationId, rowId })))
  }
}

const GLOBAL_ID = /^[a-z]{2,4}_[0-7][0-9a-hjkmnp-tv-z]{25}$/

function collectIds(value: unknown, ids: Set<string>): void {
  if (typeof value === 'string') {
    if (GLOBAL_ID.test(value)) ids.add(value)
  } else if (Array.isArray(value)) {
    for (const item of value) collectIds(item, ids)
  } else if (value !== null && typeof value === 'object') {
    for (const item of Object.values(value)) collectIds(item, ids)
  }
}
