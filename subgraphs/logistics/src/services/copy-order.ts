import type { Tx } from '#kit/transaction.ts'
import { OrderCopyEntity, type OrderCopyRow } from '../db/entities.ts'

/**
 * Makes the rest of the transaction wait for any other that concerns the same order. Documents and confirmation come by different
 * topics, at the same time: without it each could miss the other, and nobody would say that the shipment may be booked.
 */
export async function oneAtATimeFor(tx: Tx, orderId: string): Promise<void> {
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [orderId])
}

/** Remembers an order's parties, which never change, and answers what is known of it. */
export async function copyOrder(
  tx: Tx, order: { orderId: string; buyer: { organizationId: string }; vendor: { organizationId: string } },
): Promise<OrderCopyRow> {
  await tx.manager.createQueryBuilder().insert().into(OrderCopyEntity).values({
    id: order.orderId, buyerOrganizationId: order.buyer.organizationId, vendorOrganizationId: order.vendor.organizationId, cancelled: false,
  }).orIgnore().execute()
  return tx.manager.findOneByOrFail(OrderCopyEntity, { id: order.orderId })
}
