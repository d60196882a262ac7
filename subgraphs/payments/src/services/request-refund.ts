import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { PaymentsApp } from '../app.ts'
import type { OperationRow } from '../db/entities/operation.ts'
import { RefundEntity, type AllocationRow, type RefundRow } from '../db/entities/payment.ts'
import { refundInitiated } from '../events/refund.ts'
import { requestOperation } from './request-operation.ts'

/** Asks for captured money to be returned; under the payment's lock, and at most what is left of the share. */
export async function requestRefund(
  tx: Tx,
  app: PaymentsApp,
  share: AllocationRow,
  { amountMinor, reason }: { amountMinor: bigint; reason: string },
): Promise<{ refund: RefundRow; operation: OperationRow }> {
  const now = app.clock.now()
  const refund: RefundRow = {
    id: newId('rfd'),
    allocationId: share.id,
    paymentId: share.paymentId,
    orderId: share.orderId,
    vendorId: share.vendorId,
    vendorOrganizationId: share.vendorOrganizationId,
    buyerOrganizationId: share.buyerOrganizationId,
    amountMinor,
    currency: share.currency,
    reason,
    status: 'REQUESTED',
    failureCode: null,
    createdAt: now,
    updatedAt: now,
  }
  await tx.manager.insert(RefundEntity, refund)
  const operation = await requestOperation(tx, app, {
    kind: 'REFUND', paymentId: share.paymentId, allocationId: share.id, refundId: refund.id, amountMinor, currency: share.currency,
  })
  tx.emit(refundInitiated(refund))
  return { refund, operation }
}
