import { forbidden } from '#kit/errors.ts'
import type { Tx } from '#kit/transaction.ts'
import type { Viewer } from '#kit/viewer.ts'
import { isPlatformAdmin, maySellFor } from '../access.ts'
import type { ProductsApp } from '../app.ts'
import { VendorEntity } from '../db/entities/vendor.ts'
import type { VendorCopy } from '../domain/vendor.ts'

/** Who acts, and on what: the part of a request that a mutation needs. */
export interface Acting {
  readonly app: ProductsApp
  readonly viewer: Viewer
}

/**
 * The organization that owns what the viewer creates; null for an administrator: the marketplace owns it.
 *
 * @throws `FORBIDDEN` when the organization has no vendor, or a suspended one.
 */
export async function creatorFor(tx: Tx, viewer: Viewer): Promise<string | null> {
  if (isPlatformAdmin(viewer)) return null
  const vendors: unknown[] = await tx.manager.query(
    `SELECT 1 FROM vendors WHERE organization_id = $1 AND status <> 'SUSPENDED' LIMIT 1`, [viewer.organizationId])
  if (vendors.length === 0) throw forbidden('Only organizations that sell here write to the catalogue.')
  return viewer.organizationId
}

/** The vendor, if the viewer may sell in its name; its status stays as it is until the transaction ends. */
export async function vendorFor(tx: Tx, viewer: Viewer, vendorId: string): Promise<VendorCopy | null> {
  const vendor = await tx.manager.findOne(VendorEntity, { where: { id: vendorId }, lock: { mode: 'pessimistic_read' } })
  return vendor && maySellFor(viewer, vendor) ? vendor : null
}
