import { defineConsumer } from '#events/registry.ts'
import type { ComplianceApp } from '../app.ts'
import { closeOrder } from '../services/close-order.ts'
import { issueDocuments } from '../services/issue-documents.ts'
import { recordOrder } from '../services/record-order.ts'

/** Judges new orders, issues the documents of confirmed ones, and lets go of those that ended. */
export const ordersConsumer = defineConsumer<ComplianceApp>({
  group: 'compliance.orders',
  topic: 'orders.v1',
  handlers: {
    'order.created': (tx, { data }, app) => recordOrder(tx, app, data),
    'order.cancelled': (tx, { data }, app) => closeOrder(tx, app, { orderId: data.orderId, cancelled: data.reason }),
    'order.delivered': (tx, { data }, app) => closeOrder(tx, app, { orderId: data.orderId, cancelled: null }),
  },
  reactors: {
    'order.confirmed': ({ data }, app) => issueDocuments(app, data),
  },
})
