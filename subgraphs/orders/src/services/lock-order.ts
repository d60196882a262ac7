import type { Tx } from '#kit/transaction.ts'
import { isId } from '#kit/ids.ts'
import { OrderEntity, type OrderRow } from '../db/entities/order.ts'

/** The order, locked until the transaction ends; null when there is none. Lock several in the order of their ids. */
export async function lockOrder(tx: Tx, orderId: string): Promise<OrderRow | null> {
  if (!isId('ord', orderId)) return null
  return tx.manager.findOne(OrderEntity, { where: { id: orderId }, lock: { mode: 'pessimistic_write' } })
}
