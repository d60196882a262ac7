import type { Tx } from '#kit/transaction.ts'
import { TimelineEntryEntity, type OrderRow } from '../db/entities/order.ts'
import type { HistoryEntry } from '../domain/history.ts'
import { isCommitted } from '../domain/order-saga.ts'

/**
 * Appends to the order's timeline behind its `timelineLength` and tells both parties, one live update an entry; the vendor of
 * orders that the buyer has committed to. The caller holds the order's lock and stores the new length.
 */
export async function recordHistory(tx: Tx, order: OrderRow, entries: readonly HistoryEntry[], at: Date): Promise<void> {
  if (entries.length === 0) return
  await tx.manager.insert(TimelineEntryEntity, entries.map((entry, index) => ({
    ...entry,
    id: timelineEntryId(order.id, order.timelineLength + index + 1),
    orderId: order.id,
    at,
  })))
  const channels = [`order:${order.id}`, ...(isCommitted(order) ? [`vendor:${order.vendorId}`] : []), `organization:${order.buyerOrganizationId}`]
  for (const { type } of entries) {
    tx.announce({ channels, eventType: type, entityId: order.id })
  }
}

function timelineEntryId(orderId: string, place: number): string {
  return `otl_${orderId.slice('ord_'.length)}_${place.toString().padStart(6, '0')}`
}
