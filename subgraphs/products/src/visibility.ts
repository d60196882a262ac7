import { isAuthenticated, type Viewer } from '#kit/viewer.ts'
import { isPlatformAdmin, ownOrganization } from './access.ts'

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

/** Public: active, of a published product. Own vendor's: all. Signed in, by id: also suspended or archived; never of a foreign draft. */
export function visibleOffers(viewer: Viewer, alias: string, reach: Reach): Condition {
  if (isPlatformAdmin(viewer)) return EVERYTHING
  const organization = ownOrganization(viewer)
  const product = (condition: string) => `EXISTS (SELECT 1 FROM products shown WHERE shown.id = ${alias}.product_id AND ${condition})`
  const known = reach === 'BY_ID' && isAuthenticated(viewer)
    ? product(`shown.status <> 'DRAFT'`)
    : `${alias}.status = 'ACTIVE' AND ${product(`shown.status = 'PUBLISHED'`)}`
  return organization === null
    ? { sql: known, parameters: {} }
    : { sql: `((${known}) OR ${ownVendor(alias)})`, parameters: { ownOrganization: organization } }
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
