import type { Tx } from '#kit/transaction.ts'
import type { OrdersApp } from '../app.ts'
import type { Happening } from '../domain/history.ts'
import type { OrderFact } from '../domain/order-saga.ts'
import { applyFact, tellOrder } from './apply-fact.ts'
import { lockOrder } from './lock-order.ts'

export interface News extends Happening {
  readonly orderId: string
  /** Null for news that move nothing and are only told. */
  readonly fact: OrderFact | null
  /** Tell both parties even when it changes nothing any more: money and goods that moved are never silent. */
  readonly always?: boolean
}

/**
 * Brings an order what another subgraph announced. News of a gate that come too late change nothing and are not told: whoever
 * sent them hears of the end by `order.cancelled`.
 */
export async function bringNews(app: OrdersApp, tx: Tx, { orderId, fact, always = false, ...happening }: News): Promise<void> {
  const order = await lockOrder(tx, orderId)
  if (!order) {
    app.log.debug({ orderId, type: happening.type }, 'news of an order that never was')
    return
  }
  const applied = fact !== null && await applyFact(app, tx, order, { fact, happening })
  if (!applied && (fact === null || always)) await tellOrder(app, tx, order, happening)
}
