import type { z } from 'zod'

/** What the producer and every consumer of an event type agree on. */
export interface EventContract {
  /** The producing subgraph's topic (`orders.v1`). */
  readonly topic: string
  readonly schema: z.ZodType
}

/** Every known event type. The kit is handed the registry and knows no type of its own. */
export type EventContracts = Readonly<Record<string, EventContract>>

/** A fact that a transaction is about to record. */
export interface NewEvent {
  readonly type: string
  /** The aggregate: partition key and scope of `sequence`. */
  readonly subject: string
  readonly data: unknown
  readonly organizationId?: string | null
  readonly vendorId?: string | null
}

/** A fact, in the envelope of CloudEvents 1.0 with the project's extensions (lower case, as the specification asks). */
export interface DomainEvent<Data = unknown> {
  readonly id: string
  readonly type: string
  readonly specversion: '1.0'
  readonly source: string
  readonly subject: string
  /** Grows by one for each event of the same subject. */
  readonly sequence: number
  readonly time: string
  readonly dataschema: string
  readonly data: Data
  readonly correlationid: string
  readonly causationid?: string
  readonly traceparent: string
  readonly organizationid?: string
  readonly vendorid?: string
}

/** A producer tried to emit what its own contract refuses: a bug, and nothing was written. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
}
