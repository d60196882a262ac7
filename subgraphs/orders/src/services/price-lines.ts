import { In, type EntityManager } from 'typeorm'
import { CartLineEntity, type CartLineRow } from '../db/entities/cart.ts'
import { OfferEntity, VendorEntity, type OfferRow, type VendorRow } from '../db/entities/read-copies.ts'

/** A cart line with its offer's terms and its vendor's standing of this moment. */
export interface PricedLine extends CartLineRow {
  readonly offer: OfferRow
  /** Null while the vendor is not known here. */
  readonly vendor: VendorRow | null
}

/** The lines of many carts in the order of their adding, in three statements. */
export async function priceLinesOfCarts(manager: EntityManager, cartIds: readonly string[]): Promise<PricedLine[]> {
  return priceLines(manager, await manager.find(CartLineEntity, { where: { cartId: In([...cartIds]) }, order: { id: 'ASC' } }))
}

export async function priceLines(manager: EntityManager, lines: readonly CartLineRow[]): Promise<PricedLine[]> {
  if (lines.length === 0) return []
  const offers = await offersById(manager, lines.map((line) => line.offerId))
  const vendors = await vendorsById(manager, [...offers.values()].map((offer) => offer.vendorId))
  return lines.flatMap((line) => {
    const offer = offers.get(line.offerId)
    return offer ? [{ ...line, offer, vendor: vendors.get(offer.vendorId) ?? null }] : []
  })
}

export async function offersById(manager: EntityManager, ids: readonly string[]): Promise<Map<string, OfferRow>> {
  const rows = await manager.findBy(OfferEntity, { id: In([...new Set(ids)]) })
  return new Map(rows.map((row) => [row.id, row]))
}

export async function vendorsById(manager: EntityManager, ids: readonly string[]): Promise<Map<string, VendorRow>> {
  const rows = await manager.findBy(VendorEntity, { id: In([...new Set(ids)]) })
  return new Map(rows.map((row) => [row.id, row]))
}
