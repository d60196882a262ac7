import type { UserError } from '#kit/errors.ts'
import type { Tx } from '#kit/transaction.ts'
import { availabilityProblem } from '../domain/cart.ts'
import { offersById, vendorsById } from './price-lines.ts'

/** What keeps lines from being bought now. Their prices are frozen; whether the goods may be sold at all is not. */
export async function goodsProblem(tx: Tx, lines: readonly { offerId: string; vendorId: string; sku: string }[], path: readonly string[]): Promise<UserError | null> {
  const offers = await offersById(tx.manager, lines.map((line) => line.offerId))
  const vendors = await vendorsById(tx.manager, lines.map((line) => line.vendorId))
  for (const { offerId, vendorId, sku } of lines) {
    const offer = offers.get(offerId)
    const problem = offer ? availabilityProblem(offer, vendors.get(vendorId) ?? null, path) : null
    if (problem) return { ...problem, message: `${sku}: ${problem.message}` }
  }
  return null
}
