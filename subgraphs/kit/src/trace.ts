import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'

/** What ties the work of one request or one event together, across processes. */
export interface Trace {
  readonly requestId: string
  /** W3C Trace Context. */
  readonly traceparent: string
  /** The first cause of a chain of events: the request id that began it. */
  readonly correlationId: string
  /** The event being handled, when there is one. */
  readonly causationId?: string
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

export function newTraceparent(): string {
  return `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`
}

export function traceIdOf(traceparent: string): string {
  return traceparent.split('-')[1] ?? ''
}
