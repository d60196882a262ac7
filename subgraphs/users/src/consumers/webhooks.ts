import { defineConsumer, eventContracts, type EventData, type Topic } from '#events/registry.ts'
import type { ConsumerDefinition, Handler } from '#kit/events/consumer.ts'
import type { UsersApp } from '../app.ts'
import { WEBHOOK_EVENT_NAMES } from '../domain/webhook-events.ts'
import { announceByWebhook, recordVendor } from '../services/announce-by-webhook.ts'

const TOPICS = ['orders.v1', 'payments.v1', 'logistics.v1', 'compliance.v1', 'vendors.v1'] as const satisfies readonly Topic[]

/** Tells partners' endpoints of what concerns their organization. One consumer for each topic; what no handler is for is skipped. */
export const webhookConsumers: readonly ConsumerDefinition<UsersApp>[] = TOPICS.map((topic) =>
  defineConsumer<UsersApp>({ group: `users.${topic.replace('.v1', '')}`, topic, handlers: { ...announcedOf(topic), ...vendorsOf(topic) } }))

function announcedOf(topic: Topic): Readonly<Record<string, Handler<UsersApp>>> {
  const types = WEBHOOK_EVENT_NAMES.filter((type) => eventContracts[type].topic === topic)
  return Object.fromEntries(types.map((type) => [type, (tx, event, app) => announceByWebhook(tx, app, event)] satisfies [string, Handler<UsersApp>]))
}

/** Events that say whose organization a vendor is. */
function vendorsOf(topic: Topic): Readonly<Record<string, Handler<UsersApp>>> {
  switch (topic) {
    case 'vendors.v1': return {
      'vendor.registered': (tx, { data }) => recordVendor(tx, data as EventData<'vendor.registered'>),
      'vendor.activated': async (tx, event, app) => {
        await recordVendor(tx, event.data as EventData<'vendor.activated'>)
        await announceByWebhook(tx, app, event)
      },
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
