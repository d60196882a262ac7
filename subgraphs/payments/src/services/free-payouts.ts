import type { Tx } from '#kit/transaction.ts'
import type { PaymentsApp } from '../app.ts'
import { PayoutEntity, type PayoutRow } from '../db/entities/payout.ts'
import type { PayoutHoldReason } from '../domain/payout.ts'
import { changePayout } from './change-payout.ts'

/** Puts every scheduled payout to a blocked organization on hold. Those that the provider already works on go through. */
export async function freezePayouts(tx: Tx, app: PaymentsApp, vendorOrganizationId: string): Promise<void> {
  const payouts = await tx.manager.find(PayoutEntity, {
    where: { vendorOrganizationId, status: 'SCHEDULED' }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' },
  })
  for (const payout of payouts) await changePayout(tx, app, payout, { status: 'ON_HOLD', holdReason: 'PARTY_BLOCKED' })
}

/** Schedules again what was on hold for one reason that is gone; what an admin holds stays. */
export async function freePayouts(
  tx: Tx,
  app: PaymentsApp,
  whose: { vendorOrganizationId: string } | { vendorId: string },
  holdReason: Exclude<PayoutHoldReason, 'MANUAL'>,
): Promise<void> {
  const payouts = await tx.manager.find(PayoutEntity, {
    where: { ...whose, status: 'ON_HOLD', holdReason }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' },
  })
  for (const payout of payouts) await scheduleAgain(tx, app, payout)
}

/** At its own due time, or at once when that is past. */
export function scheduleAgain(tx: Tx, app: PaymentsApp, payout: PayoutRow): Promise<void> {
  const now = app.clock.now()
  return changePayout(tx, app, payout, { status: 'SCHEDULED', failureCode: null, dueAt: payout.dueAt > now ? payout.dueAt : now })
}
