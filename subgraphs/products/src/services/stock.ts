import type { Tx } from '#kit/transaction.ts'
import type { ProductsApp } from '../app.ts'
import { StockLevelEntity } from '../db/entities/stock.ts'
import { totalsOf, type StockLevel } from '../domain/stock.ts'
import { inventoryUpdated } from '../events/inventory.ts'

export interface LockedOffer {
  readonly id: string
  readonly vendorId: string
  readonly organizationId: string
  /** On sale, and its product published. */
  readonly sellable: boolean
}

export interface LockedStock {
  readonly offers: readonly LockedOffer[]
  readonly levels: readonly StockLevel[]
}

/** What to add to a stock level. */
export interface StockChange {
  readonly stockLevelId: string
  readonly onHand: number
  readonly reserved: number
}

/**
 * The offers' whole stock, to be changed. Everyone who changes stock comes through here: the offers are locked first, in id
 * order, so that a level added meanwhile is not overlooked, then their levels, in id order. Offers that do not exist are left out.
 */
export async function lockStock(tx: Tx, offerIds: readonly string[]): Promise<LockedStock> {
  const offers: LockedOffer[] = await tx.manager.query(
    `SELECT offer.id, offer.vendor_id AS "vendorId", vendor.organization_id AS "organizationId",
            offer.status = 'ACTIVE' AND product.status = 'PUBLISHED' AS sellable
     FROM offers offer JOIN products product ON product.id = offer.product_id JOIN vendors vendor ON vendor.id = offer.vendor_id
     WHERE offer.id = ANY($1) ORDER BY offer.id FOR NO KEY UPDATE OF offer`,
    [offerIds],
  )
  const levels = await tx.manager.createQueryBuilder(StockLevelEntity, 'level')
    .where('level.offer_id = ANY(:offerIds)', { offerIds })
    .orderBy('level.id')
    .setLock('pessimistic_write')
    .getMany()
  return { offers, levels }
}

/** Applies changes to locked stock and announces each offer's new totals. Answers the levels as they are now. */
export async function changeStock(tx: Tx, app: ProductsApp, { offers, levels }: LockedStock, changes: readonly StockChange[]): Promise<StockLevel[]> {
  const byLevel = Map.groupBy(changes, (change) => change.stockLevelId)
  const now = app.clock.now()
  const sums = [...byLevel].map(([id, parts]) => ({
    id,
    on_hand: parts.reduce((sum, part) => sum + part.onHand, 0),
    reserved: parts.reduce((sum, part) => sum + part.reserved, 0),
  }))
  await tx.manager.query(
    `UPDATE stock_levels level SET on_hand = level.on_hand + change.on_hand, reserved = level.reserved + change.reserved, updated_at = $2
     FROM jsonb_to_recordset($1) AS change(id text, on_hand integer, reserved integer) WHERE level.id = change.id`,
    [JSON.stringify(sums), now],
  )
  const after = levels.map((level) => {
    const sum = sums.find(({ id }) => id === level.id)
    return sum ? { ...level, onHand: level.onHand + sum.on_hand, reserved: level.reserved + sum.reserved, updatedAt: now } : level
  })
  announceTotals(tx, offers, after)
  return after
}

/** Emits `inventory.updated` for each of the offers, from all of its levels. */
export function announceTotals(tx: Tx, offers: readonly LockedOffer[], levels: readonly StockLevel[]): void {
  for (const { id, vendorId } of offers) {
    tx.emit(inventoryUpdated(id, vendorId, totalsOf(levels.filter((level) => level.offerId === id))))
  }
}
