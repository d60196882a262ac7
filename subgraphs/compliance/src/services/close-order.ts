import type { Tx } from '#kit/transaction.ts'
import type { ComplianceApp } from '../app.ts'
import { ComplianceCaseEntity, OrderEntity } from '../db/entities/orders.ts'
import { closeCase, moveOrder } from './assess-order.ts'

/**
 * An order that was delivered or cancelled is judged no more; an open case of a cancelled one closes. Of an order that was
 * never seen there is nothing to close.
 */
export async function closeOrder(tx: Tx, app: ComplianceApp, { orderId, cancelled }: { orderId: string; cancelled: string | null }): Promise<void> {
  const order = await tx.manager.findOne(OrderEntity, { where: { id: orderId }, lock: { mode: 'pessimistic_write' } })
  if (!order) {
    app.log.debug({ orderId }, 'an unknown order ended')
    return
  }
  if (order.closedAt !== null) return
  await tx.manager.update(OrderEntity, { id: orderId }, { closedAt: app.clock.now(), reassess: false })
  if (cancelled === null || order.status !== 'HELD') return

  const open = await tx.manager.findOneByOrFail(ComplianceCaseEntity, { orderId, status: 'OPEN' })
  await closeCase(tx, app, open, { status: 'CLOSED', note: `The order was cancelled: ${cancelled}.`, decidedBy: null })
  await moveOrder(tx, order, 'CLOSED')
}
