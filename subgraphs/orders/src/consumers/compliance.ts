import { defineConsumer, type EventData } from '#events/registry.ts'
import { newestOnly } from '#kit/events/consumer.ts'
import type { OrdersApp } from '../app.ts'
import { bringNews } from '../services/bring-news.ts'

/** The three answers to one question, for an order: only the newest counts. Why it answers so stays with compliance. */
const NEWEST = 'orders.compliance'

const DOCUMENTS = { COMMERCIAL_INVOICE: 'commercial invoice', PACKING_LIST: 'packing list' } as const

export const complianceConsumer = defineConsumer<OrdersApp>({
  group: 'orders.compliance',
  topic: 'compliance.v1',
  handlers: {
    'compliance.order.cleared': newestOnly(NEWEST, (tx, { type, data }, app) =>
      bringNews(app, tx, { orderId: orderOf(data), type, fact: { type: 'COMPLIANCE_CLEARED' }, message: 'Compliance cleared the order.' })),
    'compliance.order.held': newestOnly(NEWEST, (tx, { type, data, time }, app) =>
      bringNews(app, tx, { orderId: orderOf(data), type, fact: { type: 'COMPLIANCE_HELD', at: time }, message: 'Compliance is checking the order.' })),
    'compliance.order.blocked': newestOnly(NEWEST, (tx, { type, data }, app) =>
      bringNews(app, tx, { orderId: orderOf(data), type, fact: { type: 'FAILED', reason: 'COMPLIANCE_BLOCKED' }, message: 'Compliance does not allow the order.' })),
    'trade_document.issued': (tx, { type, data: { orderId, type: document, number } }, app) =>
      bringNews(app, tx, { orderId, type, fact: null, message: `The ${DOCUMENTS[document]} ${number} is issued.` }),
  },
})

function orderOf(data: unknown): string {
  return (data as EventData<'compliance.order.cleared'>).orderId
}
