import { transact, type Tx } from '#kit/transaction.ts'
import { assertMove } from '#kit/transitions.ts'
import type { PaymentsApp } from '../app.ts'
import { OperationEntity, type OperationRow } from '../db/entities/operation.ts'
import { RefundEntity, type AllocationRow } from '../db/entities/payment.ts'
import { capturePostings, refundPostings } from '../domain/ledger.ts'
import { refundTransitions } from '../domain/payment.ts'
import { minus, plus, splitCapture, splitRefund, type Split } from '../domain/split.ts'
import { paymentAuthorized, paymentCaptured, paymentFailed, paymentVoided } from '../events/payment.ts'
import { refundCompleted } from '../events/refund.ts'
import type { ProviderOutcome } from '../provider/port.ts'
import { advancePayment } from './advance-payment.ts'
import { changePayment, changeShare, followShares, lockPayment, shareOf, type LockedPayment } from './locked-payment.ts'
import { postTransfer } from './post-transfer.ts'
import { recordPayoutOutcome } from './record-payout-outcome.ts'
import { endOperation } from './request-operation.ts'
import { reducePayout } from './schedule-payout.ts'

type Declined = Extract<ProviderOutcome, { status: 'DECLINED' }>

/** Records the outcome of an operation, once, and takes the steps that follow from it, in one transaction. */
export async function recordOutcome(app: PaymentsApp, operation: OperationRow, outcome: ProviderOutcome): Promise<void> {
  await transact(app, async (tx) => {
    const locked = await lockPayment(tx, operation.paymentId)
    const open = await tx.manager.findOneBy(OperationEntity, { id: operation.id, status: 'PENDING' })
    // Another process performed it as well, and was first.
    if (!open) return
    await endOperation(tx, app, operation.id, 'DONE')
    locked.operations = locked.operations.filter((one) => one.id !== operation.id)

    switch (operation.kind) {
      case 'AUTHORIZE':
      case 'CONFIRM': await recordAuthorization(tx, app, locked, outcome); break
      case 'CAPTURE': await recordCapture(tx, app, locked, operation, outcome); break
      case 'VOID': await recordVoid(tx, app, locked, operation, outcome); break
      case 'REFUND': await recordRefund(tx, app, locked, operation, outcome); break
      case 'PAYOUT': await recordPayoutOutcome(tx, app, operation, shareOf(locked, operation.allocationId), outcome); break
      default: operation.kind satisfies never
    }
    await advancePayment(tx, app, locked)
  })
}

async function recordAuthorization(tx: Tx, app: PaymentsApp, locked: LockedPayment, outcome: ProviderOutcome): Promise<void> {
  const pending = locked.shares.filter((share) => share.status === 'PENDING')
  const wanted = pending.filter((share) => share.cancelRequestedAt === null)
  switch (outcome.status) {
    case 'REQUIRES_ACTION':
      await changePayment(tx, app, locked, { status: 'REQUIRES_ACTION', providerReference: outcome.reference, challengeMessage: outcome.message })
      return
    case 'DECLINED': {
      for (const share of pending) await changeShare(tx, app, share, { status: share.cancelRequestedAt === null ? 'FAILED' : 'CANCELLED' })
      await changePayment(tx, app, locked, { status: 'FAILED', challengeMessage: null, failureCode: outcome.code, failureMessage: outcome.message })
      if (wanted.length > 0) tx.emit(paymentFailed(locked.payment, wanted.map((share) => share.orderId), outcome))
      return
    }
    case 'AUTHORIZED':
    case 'CAPTURED': {
      const authorized = { authorizedMinor: pending.reduce((sum, share) => sum + share.amountMinor, 0n), providerReference: outcome.reference, challengeMessage: null }
      for (const share of pending) await changeShare(tx, app, share, { status: 'AUTHORIZED' })
      if (wanted.length > 0) tx.emit(paymentAuthorized(locked.payment, wanted))
      if (outcome.status === 'CAPTURED') for (const share of pending) await bookCapture(tx, app, share)
      await followShares(tx, app, locked, authorized)
      return
    }
    case 'SUCCEEDED': throw unexpected(outcome)
    default: outcome satisfies never
  }
}

async function recordCapture(tx: Tx, app: PaymentsApp, locked: LockedPayment, operation: OperationRow, outcome: ProviderOutcome): Promise<void> {
  const share = shareOf(locked, operation.allocationId)
  if (outcome.status === 'DECLINED') return recordRefusal(tx, app, share, operation, outcome)
  if (outcome.status !== 'SUCCEEDED') throw unexpected(outcome)
  await bookCapture(tx, app, share)
  await followShares(tx, app, locked)
}

async function recordVoid(tx: Tx, app: PaymentsApp, locked: LockedPayment, operation: OperationRow, outcome: ProviderOutcome): Promise<void> {
  // Of a payment that was cancelled while the buyer had to act: it moved when it was cancelled.
  if (operation.allocationId === null) return
  const share = shareOf(locked, operation.allocationId)
  if (outcome.status === 'DECLINED') return recordRefusal(tx, app, share, operation, outcome)
  if (outcome.status !== 'SUCCEEDED') throw unexpected(outcome)
  await changeShare(tx, app, share, { status: 'VOIDED' })
  await followShares(tx, app, locked)
  tx.emit(paymentVoided(share))
}

async function recordRefund(tx: Tx, app: PaymentsApp, locked: LockedPayment, operation: OperationRow, outcome: ProviderOutcome): Promise<void> {
  const share = shareOf(locked, operation.allocationId)
  const refund = await tx.manager.findOneByOrFail(RefundEntity, { id: operation.refundId ?? '' })
  const status = outcome.status === 'SUCCEEDED' ? 'SUCCEEDED' : 'FAILED'
  assertMove('A refund', refundTransitions, refund.status, status)
  if (outcome.status === 'DECLINED') {
    await tx.manager.update(RefundEntity, { id: refund.id }, { status, failureCode: outcome.code, updatedAt: app.clock.now() })
    return recordRefusal(tx, app, share, operation, outcome)
  }
  if (outcome.status !== 'SUCCEEDED') throw unexpected(outcome)

  const returned = splitRefund(refund.amountMinor, minus(capturedOf(share), refundedOf(share)))
  const refunded = plus(refundedOf(share), returned)
  const refundedMinor = share.refundedMinor + refund.amountMinor
  await changeShare(tx, app, share, {
    refundedMinor,
    refundedVendorShareMinor: refunded.vendorShareMinor,
    refundedCommissionMinor: refunded.commissionMinor,
    refundedCommissionVatMinor: refunded.commissionVatMinor,
    refundedFeeMinor: refunded.feeMinor,
    status: refundedMinor === share.capturedMinor ? 'REFUNDED' : 'CAPTURED',
  })
  await tx.manager.update(RefundEntity, { id: refund.id }, { status, failureCode: null, updatedAt: app.clock.now() })
  await postTransfer(tx, app, {
    ...aboutShare(share), key: `refund:${refund.id}`, kind: 'REFUND', refundId: refund.id, postings: refundPostings(refund.amountMinor, returned),
  })
  await followShares(tx, app, locked)
  await reducePayout(tx, app, share)
  tx.emit(refundCompleted(refund))
}

/** The money of a share has been taken: divides it and posts it. */
async function bookCapture(tx: Tx, app: PaymentsApp, share: AllocationRow): Promise<void> {
  const split = splitCapture(share.amountMinor, {
    currency: share.currency,
    commissionMinor: share.commissionMinor,
    commissionVatMinor: share.commissionVatMinor,
    feeBasisPoints: app.config.feeBasisPoints,
  })
  await changeShare(tx, app, share, {
    status: 'CAPTURED',
    capturedMinor: share.amountMinor,
    vendorShareMinor: split.vendorShareMinor,
    capturedCommissionMinor: split.commissionMinor,
    capturedCommissionVatMinor: split.commissionVatMinor,
    feeMinor: split.feeMinor,
    failureCode: null,
  })
  await postTransfer(tx, app, { ...aboutShare(share), key: `capture:${share.id}`, kind: 'CAPTURE', postings: capturePostings(share.amountMinor, split) })
  tx.emit(paymentCaptured(share))
}

/** The provider refused for good. Nothing repeats it until somebody asks again: an admin, or the order by its next event. */
async function recordRefusal(tx: Tx, app: PaymentsApp, share: AllocationRow, operation: OperationRow, { code, message }: Declined): Promise<void> {
  app.log.error({ operation: operation.id, kind: operation.kind, orderId: share.orderId, code, message }, 'the provider refused an operation')
  await changeShare(tx, app, share, { failureCode: code, ...(operation.kind === 'CAPTURE' ? { captureRequestedAt: null } : {}) })
}

function aboutShare({ orderId, paymentId, vendorId, vendorOrganizationId, currency, id }: AllocationRow) {
  if (vendorOrganizationId === null) throw new Error(`Money of ${id} was taken before its order was known.`)
  return { orderId, paymentId, vendorId, vendorOrganizationId, currency }
}

function capturedOf(share: AllocationRow): Split {
  return {
    vendorShareMinor: share.vendorShareMinor,
    commissionMinor: share.capturedCommissionMinor,
    commissionVatMinor: share.capturedCommissionVatMinor,
    feeMinor: share.feeMinor,
  }
}

function refundedOf(share: AllocationRow): Split {
  return {
    vendorShareMinor: share.refundedVendorShareMinor,
    commissionMinor: share.refundedCommissionMinor,
    commissionVatMinor: share.refundedCommissionVatMinor,
    feeMinor: share.refundedFeeMinor,
  }
}

function unexpected(outcome: ProviderOutcome): Error {
  return new Error(`The provider answered ${outcome.status}, which this operation cannot have.`)
}
