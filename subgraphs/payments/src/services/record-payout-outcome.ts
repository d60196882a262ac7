import type { Tx } from '#kit/transaction.ts'
import type { PaymentsApp } from '../app.ts'
import type { OperationRow } from '../db/entities/operation.ts'
import type { AllocationRow } from '../db/entities/payment.ts'
import { payoutPostings } from '../domain/ledger.ts'
import { payoutFailed, payoutProcessed } from '../events/payout.ts'
import type { ProviderOutcome } from '../provider/port.ts'
import { changePayout, lockPayout } from './change-payout.ts'
import { postTransfer } from './post-transfer.ts'
import { reducePayout } from './schedule-payout.ts'

/** The vendor has been paid, or the provider refused; in the transaction that ends the operation. */
export async function recordPayoutOutcome(tx: Tx, app: PaymentsApp, operation: OperationRow, share: AllocationRow, outcome: ProviderOutcome): Promise<void> {
  const payout = await lockPayout(tx, operation.payoutId ?? '')
  if (!payout) throw new Error(`There is no payout ${operation.payoutId}.`)
  if (outcome.status === 'DECLINED') {
    app.log.error({ payout: payout.id, code: outcome.code }, 'the provider refused a payout')
    await changePayout(tx, app, payout, { status: 'FAILED', failureCode: outcome.code })
    tx.emit(payoutFailed(payout, outcome.code))
    // A refund of meanwhile could not lower it; nothing was paid, so now it does.
    return reducePayout(tx, app, share)
  }
  if (outcome.status !== 'SUCCEEDED') throw new Error(`The provider answered ${outcome.status} to a payout.`)

  await changePayout(tx, app, payout, { status: 'PAID', paidAt: app.clock.now(), providerReference: outcome.reference, failureCode: null })
  await postTransfer(tx, app, {
    key: `payout:${payout.id}`,
    kind: 'PAYOUT',
    orderId: payout.orderId,
    paymentId: payout.paymentId,
    payoutId: payout.id,
    vendorId: payout.vendorId,
    vendorOrganizationId: payout.vendorOrganizationId,
    currency: payout.currency,
    postings: payoutPostings(payout.amountMinor),
  })
  tx.emit(payoutProcessed(payout))
}
