import { isId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import { ApprovalRequestEntity, type ApprovalRequestRow } from '../db/entities/approval.ts'
import { OrderEntity, type OrderRow } from '../db/entities/order.ts'

export interface LockedApproval {
  readonly request: ApprovalRequestRow
  /** Those that still wait, in the order of their ids. */
  readonly waiting: readonly OrderRow[]
}

/** A request with the orders that wait for it, locked: orders first, as everybody does. Null when there is none. */
export async function lockApproval(tx: Tx, approvalRequestId: string): Promise<LockedApproval | null> {
  if (!isId('apr', approvalRequestId)) return null
  const found = await tx.manager.findOneBy(ApprovalRequestEntity, { id: approvalRequestId })
  if (!found) return null
  const orders = await tx.manager.find(OrderEntity, { where: { orderGroupId: found.orderGroupId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } })
  const request = await tx.manager.findOneOrFail(ApprovalRequestEntity, { where: { id: approvalRequestId }, lock: { mode: 'pessimistic_write' } })
  return { request, waiting: orders.filter(({ status }) => status === 'PENDING_APPROVAL') }
}
