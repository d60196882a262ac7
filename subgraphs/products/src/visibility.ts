import { isAuthenticated, type Viewer } from '#kit/viewer.ts'
import { isPlatformAdmin, ownOrganization } from './access.ts'
import type { Offer } from './domain/offer.ts'
import type { Product } from './domain/product.ts'

/**
 * How a row is reached. `LISTED`: found by looking through the catalogue, which shows what is on sale. `BY_ID`: whoever is signed
 * in and holds the id, from an order or a cart, also sees what has gone off sale since.
 */
export type Reach = 'LISTED' | 'BY_ID'

/** A condition over the columns of `alias`, for a query builder. */
export interface Condition {
  readonly sql: string
  readonly parameters: Record<string, unknown>
}

const EVERYTHING: Condition = { sql: 'TRUE', parameters: {} }

/** Public: published. Own: all. Signed in, by id: archived too; never a foreign draft. */
export function visibleProducts(viewer: Viewer, alias: string, reach: Reach): Condition {
  if (isPlatformAdmin(viewer)) return EVERYTHING
  const organization = ownOrganization(viewer)
  const known = reach === 'BY_ID' && isAuthenticated(viewer) ? `${alias}.status <> 'DRAFT'` : `${alias}.status = 'PUBLISHED'`
  return organization === null
    ? { sql: known, parameters: {} }
    : { sql: `(${known} OR ${alias}.created_by_organization_id = :ownOrganization)`, parameters: { ownOrganization: organization } }
}

/** What {@link visibleProducts} says `BY_ID`, of a row that is at hand. */
export function seesProduct(viewer: Viewer, { status, createdByOrganizationId }: Pick<Product, 'status' | 'createdByOrganizationId'>): boolean {
  if (isPlatformAdmin(viewer)) return true
  const known = isAuthenticated(viewer) ? status !== 'DRAFT' : status === 'PUBLISHED'
  return known || (createdByOrganizationId !== null && createdByOrganizationId === ownOrganization(viewer))
}

/** Public: active, of a published product. Own vendor's: all. */
export function visibleOffers(viewer: Viewer, alias: string): Condition {
  if (isPlatformAdmin(viewer)) return EVERYTHING
  const organization = ownOrganization(viewer)
  const known = `${alias}.status = 'ACTIVE' AND EXISTS (SELECT 1 FROM products shown WHERE shown.id = ${alias}.product_id AND shown.status = 'PUBLISHED')`
  return organization === null
    ? { sql: known, parameters: {} }
    : { sql: `((${known}) OR ${ownVendor(alias)})`, parameters: { ownOrganization: organization } }
}

/** An offer at hand, by id, for whoever it belongs to or not: whoever is signed in sees it also suspended or archived; never of a draft. Its own vendor sees all. */
export function seesOffer(viewer: Viewer, { status }: Pick<Offer, 'status'>, product: Pick<Product, 'status'>): boolean {
  if (isPlatformAdmin(viewer)) return true
  return isAuthenticated(viewer) ? product.status !== 'DRAFT' : status === 'ACTIVE' && product.status === 'PUBLISHED'
}

/** Rows with a `vendor_id`, such as stock locations: the vendor's own people and administrators only. */
export function ofOwnVendor(viewer: Viewer, alias: string): Condition {
  if (isPlatformAdmin(viewer)) return EVERYTHING
  const organization = ownOrganization(viewer)
  return organization === null ? { sql: 'FALSE', parameters: {} } : { sql: ownVendor(alias), parameters: { ownOrganization: organization } }
}

function ownVendor(alias: string): string {
  return `${alias}.vendor_id IN (SELECT own.id FROM vendors own WHERE own.organization_id = :ownOrganization)`
}
