import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import type { Patience } from './patience.ts'
import type { Span } from './span.ts'

/** What ties the work of one request or one event together, across processes. */
export interface Trace {
  readonly requestId: string
  /** W3C Trace Context. */
  readonly traceparent: string
  /** The first cause of a chain of events: the request id that began it. */
  readonly correlationId: string
  /** The event being handled, when there is one. */
  readonly causationId?: string
  /** The span that all of this is part of, where tracing is on. */
  readonly span?: Span
  /** What has come of it so far. */
  readonly work?: Work
  /** Of a request: how long its answer is waited for. */
  readonly patience?: Patience
}

export interface Work {
  /** Something went wrong that nobody expected. */
  failed: boolean
}

const storage = new AsyncLocalStorage<Trace>()

export function currentTrace(): Trace | undefined {
  return storage.getStore()
}

export function withTrace<T>(trace: Trace, work: () => T): T {
  return storage.run(trace, work)
}

/** For work that belongs to nobody's request, whoever set it going. */
export function withoutTrace<T>(work: () => T): T {
  return storage.exit(work)
}

/** Of a trace that nothing has been decided on: one that is recorded has its first span's instead. */
export function newTraceparent(): string {
  return traceparentOf(newTraceId(), newSpanId(), false)
}

export function traceparentOf(traceId: string, spanId: string, sampled: boolean): string {
  return `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`
}

/** The first id of a `traceparent`. */
export function newTraceId(): string {
  return randomHex(16)
}

/** The second id of a `traceparent`. */
export function newSpanId(): string {
  return randomHex(8)
}

const POOL_BYTES = 4_096
let pool = Buffer.alloc(0)
let taken = 0

/** Random bytes cost a system call: they are drawn in advance for many requests. */
function randomHex(bytes: number): string {
  if (taken + bytes > pool.length) {
    pool = randomBytes(POOL_BYTES)
    taken = 0
  }
  return pool.toString('hex', taken, taken += bytes)
}

// Each part has its place, in whatever version of the format (W3C Trace Context, 2.2.2).

export function traceIdOf(traceparent: string): string {
  return traceparent.slice(3, 35)
}

export function spanIdOf(traceparent: string): string {
  return traceparent.slice(36, 52)
}

export function isSampled(traceparent: string): boolean {
  return (Number.parseInt(traceparent.slice(53, 55), 16) & 1) === 1
}
