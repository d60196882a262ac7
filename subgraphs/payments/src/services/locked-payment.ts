import { In } from 'typeorm'
import type { Tx } from '#kit/transaction.ts'
import { assertMove } from '#kit/transitions.ts'
import type { PaymentsApp } from '../app.ts'
import { OperationEntity, type OperationRow } from '../db/entities/operation.ts'
import { AllocationEntity, PaymentEntity, type AllocationRow, type PaymentRow } from '../db/entities/payment.ts'
import { PayoutEntity } from '../db/entities/payout.ts'
import { allocationTransitions, paymentTransitions, statusByShares } from '../domain/payment.ts'

/** A payment under its row lock, with all that may only change under it. The rows follow the changes made through this module. */
export interface LockedPayment {
  readonly payment: PaymentRow
  readonly shares: readonly AllocationRow[]
  /** Those without an outcome, payouts left out. */
  operations: OperationRow[]
  /** Shares that have a payout. */
  readonly paidOut: ReadonlySet<string>
}

export async function lockPayment(tx: Tx, paymentId: string): Promise<LockedPayment> {
  const payment = await tx.manager.findOneOrFail(PaymentEntity, { where: { id: paymentId }, lock: { mode: 'pessimistic_write' } })
  const shares = await tx.manager.find(AllocationEntity, { where: { paymentId }, order: { id: 'ASC' } })
  // Locked, so that none of them begins between the decision and its commit.
  const operations = await tx.manager.find(OperationEntity, { where: { paymentId, status: 'PENDING' }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } })
  const delivered = shares.filter((share) => share.deliveredAt !== null).map((share) => share.id)
  const payouts = delivered.length === 0 ? [] : await tx.manager.find(PayoutEntity, { where: { allocationId: In(delivered) }, select: { allocationId: true } })
  return {
    payment,
    shares,
    operations: operations.filter((operation) => operation.kind !== 'PAYOUT'),
    paidOut: new Set(payouts.map((payout) => payout.allocationId)),
  }
}

/** The payment of an order, locked, and the order's share; null when the order is not known. */
export async function lockPaymentOfOrder(tx: Tx, orderId: string): Promise<{ locked: LockedPayment; share: AllocationRow } | null> {
  const found = await tx.manager.findOne(AllocationEntity, { where: { orderId }, select: { id: true, paymentId: true } })
  if (!found) return null
  const locked = await lockPayment(tx, found.paymentId)
  return { locked, share: shareOf(locked, found.id) }
}

export function shareOf({ shares, payment }: LockedPayment, allocationId: string | null): AllocationRow {
  const share = shares.find((one) => one.id === allocationId)
  if (!share) throw new Error(`${payment.id} has no share ${allocationId}.`)
  return share
}

export async function changeShare(tx: Tx, app: PaymentsApp, share: AllocationRow, change: Partial<AllocationRow>): Promise<void> {
  if (change.status && change.status !== share.status) assertMove('A payment allocation', allocationTransitions, share.status, change.status)
  const patch = { ...change, updatedAt: app.clock.now() }
  await tx.manager.update(AllocationEntity, { id: share.id }, patch)
  Object.assign(share, patch)
}

export async function changePayment(tx: Tx, app: PaymentsApp, { payment }: LockedPayment, change: Partial<PaymentRow>): Promise<void> {
  if (change.status && change.status !== payment.status) assertMove('A payment', paymentTransitions, payment.status, change.status)
  const patch = { ...change, updatedAt: app.clock.now() }
  await tx.manager.update(PaymentEntity, { id: payment.id }, patch)
  Object.assign(payment, patch)
}

/** Brings a payment that holds, or has taken, money to the sums and the status of its shares. */
export async function followShares(tx: Tx, app: PaymentsApp, locked: LockedPayment, change: Partial<PaymentRow> = {}): Promise<void> {
  const { shares } = locked
  await changePayment(tx, app, locked, {
    ...change,
    capturedMinor: shares.reduce((sum, share) => sum + share.capturedMinor, 0n),
    refundedMinor: shares.reduce((sum, share) => sum + share.refundedMinor, 0n),
    voidedMinor: shares.reduce((sum, share) => sum + (share.status === 'VOIDED' ? share.amountMinor : 0n), 0n),
    status: statusByShares(shares),
  })
}
