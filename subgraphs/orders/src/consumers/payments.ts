import { defineConsumer } from '#events/registry.ts'
import { formatMoney } from '#kit/money.ts'
import type { OrdersApp } from '../app.ts'
import { bringNews } from '../services/bring-news.ts'

/** Brings orders what became of their money. Late money is payments' to give back; it hears of the end by `order.cancelled`. */
export const paymentsConsumer = defineConsumer<OrdersApp>({
  group: 'orders.payments',
  topic: 'payments.v1',
  handlers: {
    async 'payment.authorized'(tx, { type, data: { allocations } }, app) {
      for (const orderId of inLockOrder(allocations.map((allocation) => allocation.orderId))) {
        await bringNews(app, tx, { orderId, type, fact: { type: 'PAYMENT_AUTHORIZED' }, message: 'The payment is authorised.' })
      }
    },
    async 'payment.failed'(tx, { type, data: { orderIds } }, app) {
      for (const orderId of inLockOrder(orderIds)) {
        await bringNews(app, tx, { orderId, type, fact: { type: 'FAILED', reason: 'PAYMENT_FAILED' }, message: 'The payment failed.' })
      }
    },
    'payment.captured': (tx, { type, data: { orderId, amount } }, app) =>
      bringNews(app, tx, { orderId, type, fact: { type: 'PAYMENT_CAPTURED' }, always: true, message: `${text(amount)} is paid.` }),
    'payment.voided': (tx, { type, data: { orderId } }, app) =>
      bringNews(app, tx, { orderId, type, fact: { type: 'FAILED', reason: 'PAYMENT_FAILED' }, always: true, message: 'The payment is voided: no money was taken.' }),
    'payment.refund.initiated': (tx, { type, data: { orderId, amount } }, app) =>
      bringNews(app, tx, { orderId, type, fact: null, message: `A refund of ${text(amount)} is on its way.` }),
    'payment.refund.completed': (tx, { type, data: { orderId, amount } }, app) =>
      bringNews(app, tx, { orderId, type, fact: null, message: `${text(amount)} is refunded.` }),
    'vendor.payout.processed': (tx, { type, data: { orderId } }, app) =>
      bringNews(app, tx, { orderId, type, fact: null, message: 'The vendor is paid out.' }),
    'vendor.payout.failed': (tx, { type, data: { orderId } }, app) =>
      bringNews(app, tx, { orderId, type, fact: null, message: 'The payout to the vendor failed.' }),
  },
})

/** Everyone who locks several orders does so in this order. */
function inLockOrder(orderIds: readonly string[]): string[] {
  return [...new Set(orderIds)].toSorted()
}

function text({ amountMinor, currency }: { amountMinor: string; currency: string }): string {
  return formatMoney({ amountMinor: BigInt(amountMinor), currency })
}
