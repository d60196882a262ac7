import type { z } from 'zod'
import type { ConsumerDefinition, Handler, Reactor } from '#kit/events/consumer.ts'
import type { DomainEvent, NewEvent } from '#kit/events/event.ts'
import type { Tx } from '#kit/transaction.ts'
import { complianceEvents } from './compliance.ts'
import { logisticsEvents } from './logistics.ts'
import { ordersEvents } from './orders.ts'
import { paymentsEvents } from './payments.ts'
import { productsEvents } from './products.ts'
import { usersEvents } from './users.ts'
import { vendorsEvents } from './vendors.ts'

/** Every event type: its topic and the schema that producer and consumers share. Changes are additive. */
export const eventContracts = {
  ...usersEvents, ...vendorsEvents, ...productsEvents, ...ordersEvents, ...paymentsEvents, ...logisticsEvents, ...complianceEvents,
} as const

export type EventType = keyof typeof eventContracts
export type EventData<T extends EventType> = z.output<(typeof eventContracts)[T]['schema']>
export type Topic = (typeof eventContracts)[EventType]['topic']

export const topics = [...new Set(Object.values(eventContracts).map((contract) => contract.topic))] as readonly Topic[]

/** A new event whose data the type checker holds against its contract; the transaction checks it again at run time. */
export function newEvent<T extends EventType>(
  type: T,
  event: { subject: string; data: EventData<T>; organizationId?: string | null; vendorId?: string | null },
): NewEvent {
  return { type, ...event }
}

/** Handlers by event type, each typed by its contract. */
export type Handlers<App> = { readonly [T in EventType]?: (tx: Tx, event: DomainEvent<EventData<T>>, app: App) => Promise<void> }
export type Reactors<App> = { readonly [T in EventType]?: (event: DomainEvent<EventData<T>>, app: App) => Promise<void> }

/** A consumer of one topic. `group` is `<subgraph>.<topic's subgraph>` and never changes: it names the inbox. */
export function defineConsumer<App>({ handlers = {}, reactors = {}, ...rest }: {
  group: string
  topic: Topic
  handlers?: Handlers<App>
  reactors?: Reactors<App>
  every?: Handler<App>
}): ConsumerDefinition<App> {
  return {
    ...rest,
    handlers: handlers as Readonly<Record<string, Handler<App>>>,
    reactors: reactors as Readonly<Record<string, Reactor<App>>>,
  }
}
