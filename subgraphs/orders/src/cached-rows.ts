import DataLoader from 'dataloader'
import { forgetAfterCommit, type CacheKind } from '#kit/cache.ts'
import type { Tx } from '#kit/transaction.ts'
import type { CartOwner } from './access.ts'
import type { OrdersApp } from './app.ts'
import { CartEntity, CartLineEntity, type CartLineRow, type CartRow } from './db/entities/cart.ts'
import type { OfferRow, VendorRow } from './db/entities/read-copies.ts'
import { offersById, vendorsById, type PricedLine } from './services/price-lines.ts'

const MINUTE_MS = 60_000

const CART: CacheKind = { name: 'cart', ttlMs: MINUTE_MS }
const KINDS = {
  offer: { name: 'offer-copy', ttlMs: 5 * MINUTE_MS },
  vendor: { name: 'vendor-copy', ttlMs: 5 * MINUTE_MS },
} as const satisfies Record<string, CacheKind>

/** A cart as it is in the database; its prices are the offers'. */
export interface WholeCart {
  readonly cart: CartRow
  readonly lines: readonly CartLineRow[]
}

type Owner = Pick<CartOwner, 'organizationId' | 'ownerId'>

/** The owner's cart with its lines in the order of their adding, through the cache; null when there is none yet. */
export async function readCart({ cache, db: { source: { manager } } }: OrdersApp, owner: Owner): Promise<WholeCart | null> {
  const key = keyOf(owner)
  const found = await cache.through(CART, [key], async () => {
    const cart = await manager.findOneBy(CartEntity, { organizationId: owner.organizationId, ownerId: owner.ownerId })
    if (!cart) return new Map<string, WholeCart>()
    return new Map([[key, { cart, lines: await manager.find(CartLineEntity, { where: { cartId: cart.id }, order: { id: 'ASC' } }) }]])
  })
  return found.get(key) ?? null
}

/** To be told by every transaction that changes a cart or its lines. */
export function forgetCart({ cache }: Pick<OrdersApp, 'cache'>, tx: Tx, owner: Owner): void {
  forgetAfterCommit(cache, tx, CART, [keyOf(owner)])
}

/** To be told by whoever writes the copy of an offer or a vendor. */
export function forgetCopy({ cache }: Pick<OrdersApp, 'cache'>, tx: Tx, kind: keyof typeof KINDS, id: string): void {
  forgetAfterCommit(cache, tx, KINDS[kind], [id])
}

/** Prices lines for a reader, through the cache. A transaction that sells reads the database: see `services/price-lines.ts`. */
export function createLinePricer({ cache, db: { source: { manager } } }: OrdersApp): (lines: readonly CartLineRow[]) => Promise<PricedLine[]> {
  const offers = new DataLoader<string, OfferRow | null>(async (ids) => {
    const found = await cache.through(KINDS.offer, ids, (missing) => offersById(manager, missing))
    return ids.map((id) => found.get(id) ?? null)
  })
  const vendors = new DataLoader<string, VendorRow | null>(async (ids) => {
    const found = await cache.through(KINDS.vendor, ids, (missing) => vendorsById(manager, missing))
    return ids.map((id) => found.get(id) ?? null)
  })
  return async (lines) => (await Promise.all(lines.map(async (line) => {
    const offer = await offers.load(line.offerId)
    return offer ? [{ ...line, offer, vendor: await vendors.load(offer.vendorId) }] : []
  }))).flat()
}

function keyOf({ organizationId, ownerId }: Owner): string {
  return `${organizationId}/${ownerId}`
}
