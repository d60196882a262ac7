import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { PaymentsApp } from '../app.ts'
import type { AllocationRow } from '../db/entities/payment.ts'
import { PayoutEntity, type PayoutRow } from '../db/entities/payout.ts'
import { changePayout, scheduleDeadline } from './change-payout.ts'

/** Schedules the vendor's share of a delivered order, under the payment's lock. A share of nothing is not paid out. */
export async function schedulePayout(tx: Tx, app: PaymentsApp, share: AllocationRow): Promise<void> {
  const amountMinor = share.vendorShareMinor - share.refundedVendorShareMinor
  if (amountMinor === 0n || share.vendorOrganizationId === null) return
  const now = app.clock.now()
  const payout: PayoutRow = {
    id: newId('pyt'),
    orderId: share.orderId,
    allocationId: share.id,
    paymentId: share.paymentId,
    vendorId: share.vendorId,
    vendorOrganizationId: share.vendorOrganizationId,
    amountMinor,
    currency: share.currency,
    status: 'SCHEDULED',
    dueAt: new Date((share.deliveredAt ?? now).getTime() + app.config.payoutHoldMs),
    holdReason: null,
    holdNote: null,
    failureCode: null,
    providerReference: null,
    paidAt: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  }
  await tx.manager.insert(PayoutEntity, payout)
  scheduleDeadline(tx, payout, payout.dueAt)
}

/**
 * Takes a refund out of the order's payout while that has not begun. Later, the refund stays as a debt of the vendor:
 * its account in the ledger goes below zero.
 */
export async function reducePayout(tx: Tx, app: PaymentsApp, share: AllocationRow): Promise<void> {
  const payout = await tx.manager.findOne(PayoutEntity, { where: { allocationId: share.id }, lock: { mode: 'pessimistic_write' } })
  if (!payout || !['SCHEDULED', 'ON_HOLD', 'FAILED'].includes(payout.status)) return
  const amountMinor = share.vendorShareMinor - share.refundedVendorShareMinor
  const nothingLeft = amountMinor === 0n && payout.status !== 'FAILED'
  await changePayout(tx, app, payout, { amountMinor, ...(nothingLeft ? { status: 'CANCELLED' } : {}) })
}
