import type { Tx } from '#kit/transaction.ts'
import type { ProductsApp } from '../app.ts'
import { forgetRows } from '../cached-rows.ts'
import type { VendorCopy } from '../domain/vendor.ts'
import { announceOffers } from './announce-offers.ts'

/**
 * Keeps the copy of a vendor, and its offers on sale only while it is active. Offers that its own people suspended stay so.
 */
export async function followVendor(tx: Tx, app: ProductsApp, { id, organizationId, status }: VendorCopy): Promise<void> {
  await tx.manager.query(
    `INSERT INTO vendors (id, organization_id, status) VALUES ($1, $2, $3)
     ON CONFLICT ON CONSTRAINT vendors_pkey DO UPDATE SET organization_id = excluded.organization_id, status = excluded.status`,
    [id, organizationId, status],
  )
  const inactive = status !== 'ACTIVE'
  const products: unknown[] = await tx.manager.query(
    `SELECT product.id FROM products product
     WHERE product.id IN (SELECT product_id FROM offers WHERE vendor_id = $1 AND vendor_inactive <> $2)
     ORDER BY product.id FOR SHARE OF product`,
    [id, inactive],
  )
  if (products.length === 0) return
  const [changed] = await tx.manager.query(
    `WITH affected AS (SELECT id FROM offers WHERE vendor_id = $1 AND vendor_inactive <> $2 ORDER BY id FOR NO KEY UPDATE)
     UPDATE offers offer
     SET vendor_inactive = $2, status = CASE WHEN $2 OR offer.paused THEN 'SUSPENDED' ELSE 'ACTIVE' END,
         version = offer.version + 1, updated_at = $3
     FROM affected WHERE affected.id = offer.id
     RETURNING offer.id`,
    [id, inactive, app.clock.now()],
  ) as [{ id: string }[], number]
  const offerIds = changed.map((offer) => offer.id)
  forgetRows(app, tx, 'offer', offerIds)
  await announceOffers(tx, { offerIds })
}
