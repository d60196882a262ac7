import type { EventData } from '#events/registry.ts'
import type { Tx } from '#kit/transaction.ts'
import { assertMove } from '#kit/transitions.ts'
import type { OrdersApp } from '../app.ts'
import { ApprovalRequestEntity, type ApprovalRequestRow } from '../db/entities/approval.ts'
import { OrderEntity, type OrderRow } from '../db/entities/order.ts'
import { APPROVAL_TRANSITIONS, type ApprovalStatus } from '../domain/approval.ts'
import type { CancellationReason } from '../domain/order.ts'
import { orderApprovalDecided } from '../events/order-approval.ts'
import { approvalTimer } from './deadlines.ts'

type Outcome = EventData<'order.approval.decided'>['outcome']

export interface Decision {
  readonly status: Exclude<ApprovalStatus, 'PENDING'>
  readonly decidedByUserId?: string
  readonly comment?: string | null
}

/** Ends a locked request, once. What it was to be paid with is forgotten. */
export async function endRequest(app: OrdersApp, tx: Tx, request: ApprovalRequestRow, { status, decidedByUserId, comment = null }: Decision): Promise<ApprovalRequestRow> {
  assertMove('An approval request', APPROVAL_TRANSITIONS, request.status, status)
  const changes = { status, comment, decidedByUserId: decidedByUserId ?? null, decidedAt: app.clock.now(), paymentMethodToken: null }
  await tx.manager.update(ApprovalRequestEntity, { id: request.id }, changes)
  tx.cancelTimer(approvalTimer(request.id))
  return { ...request, ...changes }
}

/** Tells that an order ended while it waited for approval. The request ends with the last of its orders. The caller holds the order's lock. */
export async function endApproval(app: OrdersApp, tx: Tx, order: OrderRow): Promise<void> {
  const { orderGroupId } = order
  const request = await tx.manager.findOneOrFail(ApprovalRequestEntity, { where: { orderGroupId }, lock: { mode: 'pessimistic_write' } })
  tx.emit(orderApprovalDecided(order, request, { outcome: outcomeOf(order.cancellationReason), at: app.clock.now() }))

  const waiting = request.status === 'PENDING' && await tx.manager.existsBy(OrderEntity, { orderGroupId, status: 'PENDING_APPROVAL' })
  if (request.status === 'PENDING' && !waiting) await endRequest(app, tx, request, { status: 'CANCELLED' })
}

function outcomeOf(reason: CancellationReason | null): Outcome {
  switch (reason) {
    case 'APPROVAL_REJECTED': return 'REJECTED'
    case 'APPROVAL_TIMED_OUT': return 'EXPIRED'
    default: return 'CANCELLED'
  }
}
