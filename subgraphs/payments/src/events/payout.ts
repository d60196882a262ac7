import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { PayoutRow } from '../db/entities/payout.ts'

const dataOf = (payout: PayoutRow) => ({
  payoutId: payout.id,
  vendorId: payout.vendorId,
  orderId: payout.orderId,
  amount: { amountMinor: payout.amountMinor.toString(), currency: payout.currency },
})

export function payoutProcessed(payout: PayoutRow): NewEvent {
  return newEvent('vendor.payout.processed', { subject: payout.id, organizationId: payout.vendorOrganizationId, vendorId: payout.vendorId, data: dataOf(payout) })
}

export function payoutFailed(payout: PayoutRow, code: string): NewEvent {
  return newEvent('vendor.payout.failed', { subject: payout.id, organizationId: payout.vendorOrganizationId, vendorId: payout.vendorId, data: { ...dataOf(payout), code } })
}
