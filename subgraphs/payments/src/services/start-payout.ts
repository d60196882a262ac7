import { In } from 'typeorm'
import type { Tx } from '#kit/transaction.ts'
import type { PaymentsApp } from '../app.ts'
import { RefundEntity } from '../db/entities/payment.ts'
import { PayoutAccountEntity, PayoutEntity } from '../db/entities/payout.ts'
import { BlockedPartyEntity } from '../db/entities/read-copies.ts'
import { changePayout, lockPayout, scheduleDeadline } from './change-payout.ts'
import { lockPayment } from './locked-payment.ts'
import { requestOperation } from './request-operation.ts'

/** A refund under way may still lower the payout; it is waited for. */
const WAIT_FOR_REFUND_MS = 60_000

/** A payout's time has come: it goes out, or on hold when the vendor is blocked or has nowhere to be paid. */
export async function startPayout(tx: Tx, { payoutId }: { payoutId: string }, app: PaymentsApp): Promise<void> {
  const found = await tx.manager.findOneBy(PayoutEntity, { id: payoutId })
  if (!found) return
  await lockPayment(tx, found.paymentId)
  const payout = await lockPayout(tx, payoutId)
  if (payout?.status !== 'SCHEDULED') return

  if (await tx.manager.existsBy(RefundEntity, { allocationId: payout.allocationId, status: In(['REQUESTED', 'PROCESSING']) })) {
    scheduleDeadline(tx, payout, new Date(app.clock.now().getTime() + WAIT_FOR_REFUND_MS))
    return
  }
  if (payout.amountMinor === 0n) return changePayout(tx, app, payout, { status: 'CANCELLED' })
  if (await tx.manager.existsBy(BlockedPartyEntity, { organizationId: payout.vendorOrganizationId })) {
    return changePayout(tx, app, payout, { status: 'ON_HOLD', holdReason: 'PARTY_BLOCKED' })
  }
  if (!await tx.manager.existsBy(PayoutAccountEntity, { vendorId: payout.vendorId })) {
    return changePayout(tx, app, payout, { status: 'ON_HOLD', holdReason: 'PAYOUT_ACCOUNT_MISSING' })
  }

  await changePayout(tx, app, payout, { status: 'PROCESSING' })
  await requestOperation(tx, app, {
    kind: 'PAYOUT',
    paymentId: payout.paymentId,
    allocationId: payout.allocationId,
    payoutId: payout.id,
    amountMinor: payout.amountMinor,
    currency: payout.currency,
  })
}
