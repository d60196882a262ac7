import { abort, transact, type Tx } from '../transaction.ts'
import type { Runtime } from '../runtime.ts'
import { SpanKind, traced } from '../tracing.ts'
import { PermanentError } from '../errors.ts'
import type { DomainEvent } from './event.ts'
import type { EventTransport, Subscription } from './transport.ts'

/** Applies one event inside the transaction that also records it as handled. Runs again after a rollback. */
export type Handler<App> = (tx: Tx, event: DomainEvent, app: App) => Promise<void>

/**
 * Reacts to one event outside any transaction, for calls to a foreign system. It may run more than once for the same
 * event, so it must be idempotent; it opens its own transactions with `transact`.
 */
export type Reactor<App> = (event: DomainEvent, app: App) => Promise<void>

/** What a subgraph does about one topic. Types without a handler are skipped. */
export interface ConsumerDefinition<App> extends Subscription {
  readonly handlers?: Readonly<Record<string, Handler<App>>>
  readonly reactors?: Readonly<Record<string, Reactor<App>>>
  /** Handles every type; for the audit log. */
  readonly every?: Handler<App>
}

/** Registers the consumer and starts its deliveries. */
export async function startConsumer<App extends Runtime>(app: App, transport: EventTransport, definition: ConsumerDefinition<App>): Promise<void> {
  await transport.consume(definition, (event) => {
    const trace = {
      requestId: event.correlationid,
      correlationId: event.correlationid,
      causationId: event.id,
      traceparent: event.traceparent,
    }
    const { topic, group } = definition
    return traced(trace, `process ${event.type}`, { kind: SpanKind.CONSUMER, remote: true, attributes: { 'messaging.destination.name': topic, 'messaging.consumer.group.name': group, 'messaging.message.id': event.id } },
      () => consume(app, definition, event))
  })
}

async function consume<App extends Runtime>(app: App, definition: ConsumerDefinition<App>, event: DomainEvent): Promise<void> {
  const handler = definition.handlers?.[event.type] ?? definition.every
  const reactor = definition.reactors?.[event.type]
  if (!handler && !reactor) return

  assertContract(app, event)
  if (reactor) await reactor(event, app)
  if (handler) await handleOnce(app, definition.group, event, handler)
}

async function handleOnce<App extends Runtime>(app: App, group: string, event: DomainEvent, handler: Handler<App>): Promise<void> {
  await transact(app, async (tx) => {
    const inserted: unknown[] = await tx.manager.query(
      'INSERT INTO inbox (consumer, event_id, handled_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1',
      [group, event.id, app.clock.now()],
    )
    if (inserted.length === 0) abort(undefined)
    await handler(tx, event, app)
  }, { label: `${group}/${event.type}` })
}

function assertContract(app: Runtime, event: DomainEvent): void {
  const parsed = app.contracts[event.type]?.schema.safeParse(event.data)
  if (parsed && !parsed.success) {
    throw new PermanentError(`«${event.type}» ${event.id} does not fit its contract: ${parsed.error.message}`)
  }
}

/**
 * A handler for read copies: applies an event only if no later one of the same subject has been applied by this name.
 * For facts that each matter on their own, use a plain handler and a state machine instead.
 */
export function newestOnly<App>(name: string, handler: Handler<App>): Handler<App> {
  return async (tx, event, app) => {
    const moved: unknown[] = await tx.manager.query(
      `INSERT INTO inbox_positions (consumer, subject, sequence) VALUES ($1, $2, $3)
       ON CONFLICT ON CONSTRAINT inbox_positions_pkey DO UPDATE SET sequence = excluded.sequence
       WHERE inbox_positions.sequence < excluded.sequence
       RETURNING 1`,
      [name, event.subject, event.sequence],
    )
    if (moved.length > 0) await handler(tx, event, app)
  }
}
