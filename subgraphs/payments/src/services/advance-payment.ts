import type { Tx } from '#kit/transaction.ts'
import type { PaymentsApp } from '../app.ts'
import { OperationEntity, type OperationRow } from '../db/entities/operation.ts'
import { PaymentIntentEntity, type AllocationRow } from '../db/entities/payment.ts'
import { nextSteps, type OpenOperation, type PaymentState, type Share, type Step } from '../domain/next-steps.ts'
import { changePayment, changeShare, shareOf, type LockedPayment } from './locked-payment.ts'
import { requestRefund } from './request-refund.ts'
import { requestOperation, withdrawOperation } from './request-operation.ts'
import { schedulePayout } from './schedule-payout.ts'

/** Takes every step that is due now; see {@link nextSteps}. Answers the operations that it asked for. */
export async function advancePayment(tx: Tx, app: PaymentsApp, locked: LockedPayment): Promise<OperationRow[]> {
  const requested: OperationRow[] = []
  for (const step of nextSteps(stateOf(locked))) requested.push(...await take(tx, app, locked, step))
  locked.operations.push(...requested)
  return requested
}

async function take(tx: Tx, app: PaymentsApp, locked: LockedPayment, step: Step): Promise<OperationRow[]> {
  const { payment } = locked
  const about = { paymentId: payment.id, currency: payment.currency }
  switch (step.kind) {
    case 'AUTHORIZE':
      return [await requestOperation(tx, app, { ...about, kind: 'AUTHORIZE', idempotencyKey: payment.id, amountMinor: step.amountMinor })]
    case 'AUTHORIZE_ANOTHER_AMOUNT':
      await tx.manager.update(OperationEntity, { id: step.operationId }, { amountMinor: step.amountMinor })
      return []
    case 'WITHDRAW':
      await withdrawOperation(tx, app, locked, step.operationId)
      return []
    case 'CANCEL_SHARE':
      await changeShare(tx, app, shareOf(locked, step.shareId), { status: 'CANCELLED' })
      return []
    case 'CANCEL_PAYMENT':
      await changePayment(tx, app, locked, { status: 'CANCELLED', challengeMessage: null })
      // Nobody waits for the answer: it keeps the buyer from finishing the challenge at the bank.
      return step.tellProvider ? [await requestOperation(tx, app, { ...about, kind: 'VOID', amountMinor: payment.amountMinor })] : []
    case 'CAPTURE':
    case 'VOID':
      return [await requestOperation(tx, app, { ...about, kind: step.kind, allocationId: step.shareId, amountMinor: step.amountMinor })]
    case 'REFUND':
      return [(await requestRefund(tx, app, shareOf(locked, step.shareId), { amountMinor: step.amountMinor, reason: 'ORDER_CANCELLED' })).operation]
    case 'SCHEDULE_PAYOUT':
      await schedulePayout(tx, app, shareOf(locked, step.shareId))
      return []
    default:
      return step satisfies never
  }
}

function stateOf({ payment, shares, operations, paidOut }: LockedPayment): PaymentState {
  const openFor = (allocationId: string | null): OpenOperation | null => {
    const operation = operations.find((one) => one.allocationId === allocationId)
    return operation ? { id: operation.id, kind: operation.kind, amountMinor: operation.amountMinor, begun: operation.attempts > 0 } : null
  }
  return {
    status: payment.status,
    operation: openFor(null),
    shares: shares.map((share): Share => ({ ...wishesOf(share), hasPayout: paidOut.has(share.id), operation: openFor(share.id) })),
  }
}

function wishesOf(share: AllocationRow): Omit<Share, 'hasPayout' | 'operation'> {
  return {
    id: share.id,
    amountMinor: share.amountMinor,
    status: share.status,
    capturedMinor: share.capturedMinor,
    refundedMinor: share.refundedMinor,
    detailed: share.vendorOrganizationId !== null,
    captureRequested: share.captureRequestedAt !== null,
    cancelRequested: share.cancelRequestedAt !== null,
    delivered: share.deliveredAt !== null,
    blocked: share.failureCode !== null,
  }
}

/** The token that the provider needs to authorise a payment. */
export async function methodTokenOf(app: PaymentsApp, paymentId: string): Promise<string> {
  const intent = await app.db.source.manager.createQueryBuilder(PaymentIntentEntity, 'intent')
    .innerJoin('Payment', 'payment', 'payment.intentId = intent.id')
    .where('payment.id = :paymentId', { paymentId })
    .getOneOrFail()
  return intent.methodToken
}
