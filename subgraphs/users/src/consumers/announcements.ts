import { defineConsumer, eventContracts, type EventData, type Topic } from '#events/registry.ts'
import type { ConsumerDefinition, Handler } from '#kit/events/consumer.ts'
import type { UsersApp } from '../app.ts'
import { toldOfCancelled, toldOfConfirmed, toldOfDelivered, toldOfShipped } from '../domain/push.ts'
import { WEBHOOK_EVENT_NAMES } from '../domain/webhook-events.ts'
import { announceOrder, announceTask, announceToBuyer } from '../services/announce-by-push.ts'
import { announceByWebhook, recordVendor } from '../services/announce-by-webhook.ts'

const TOPICS = ['orders.v1', 'payments.v1', 'logistics.v1', 'compliance.v1', 'vendors.v1'] as const satisfies readonly Topic[]
type Handlers = Readonly<Record<string, Handler<UsersApp>>>

/** Tells partners' endpoints and people's phones of what concerns them. One consumer for each topic; what no handler is for is skipped. */
export const announcementConsumers: readonly ConsumerDefinition<UsersApp>[] = TOPICS.map((topic) =>
  defineConsumer<UsersApp>({ group: `users.${topic.replace('.v1', '')}`, topic, handlers: allOf([vendorsOf(topic), webhooksOf(topic), phonesOf(topic)]) }))

/** Of several that handle an event each has its turn, in one transaction. */
function allOf(parts: readonly Handlers[]): Handlers {
  const types = new Set(parts.flatMap((part) => Object.keys(part)))
  return Object.fromEntries([...types].map((type) => [type, async (tx, event, app) => {
    for (const part of parts) await part[type]?.(tx, event, app)
  }] satisfies [string, Handler<UsersApp>]))
}

function webhooksOf(topic: Topic): Handlers {
  const types = WEBHOOK_EVENT_NAMES.filter((type) => eventContracts[type].topic === topic)
  return Object.fromEntries(types.map((type) => [type, (tx, event, app) => announceByWebhook(tx, app, event)] satisfies [string, Handler<UsersApp>]))
}

/** Events that say whose organization a vendor is. */
function vendorsOf(topic: Topic): Handlers {
  switch (topic) {
    case 'vendors.v1': return {
      'vendor.registered': (tx, { data }) => recordVendor(tx, data as EventData<'vendor.registered'>),
      'vendor.activated': (tx, { data }) => recordVendor(tx, data as EventData<'vendor.activated'>),
    }
    case 'orders.v1': return {
      'order.created': (tx, { data }) => {
        const { vendorId, vendor } = data as EventData<'order.created'>
        return recordVendor(tx, { vendorId, organizationId: vendor.organizationId })
      },
    }
    default: return {}
  }
}

function phonesOf(topic: Topic): Handlers {
  switch (topic) {
    case 'orders.v1': return {
      'order.created': (tx, event, app) => announceOrder(tx, app, event),
      'order.confirmed': (tx, event, app) => announceToBuyer(tx, app, event, toldOfConfirmed, { isOver: false }),
      'order.shipped': (tx, event, app) => announceToBuyer(tx, app, event, toldOfShipped, { isOver: false }),
      'order.delivered': (tx, event, app) => announceToBuyer(tx, app, event, toldOfDelivered, { isOver: true }),
      'order.cancelled': (tx, event, app) =>
        announceToBuyer(tx, app, event, (order) => toldOfCancelled(order, (event.data as EventData<'order.cancelled'>).reason), { isOver: true }),
    }
    case 'logistics.v1': return { 'shipment.assigned': (tx, event, app) => announceTask(tx, app, event) }
    default: return {}
  }
}
