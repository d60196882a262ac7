import type { Tx } from '#kit/transaction.ts'
import type { OrdersApp } from '../app.ts'
import { applyFact } from './apply-fact.ts'
import type { DeadlineData } from './deadlines.ts'
import { lockOrder } from './lock-order.ts'

/** A deadline has come; an order whose gate has passed meanwhile goes on. */
export function expireOrder(reason: 'PAYMENT_TIMED_OUT' | 'ACCEPTANCE_TIMED_OUT') {
  return async (tx: Tx, { orderId }: DeadlineData, app: OrdersApp): Promise<void> => {
    const order = await lockOrder(tx, orderId)
    if (order) await applyFact(app, tx, order, { fact: { type: 'FAILED', reason }, happening: null })
  }
}
