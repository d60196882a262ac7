import { forbidden, unauthenticated } from '#kit/errors.ts'
import { APPROVER_ROLES } from './domain/approval.ts'
import { isCommitted, type SagaState } from './domain/order-saga.ts'
import { can, hasRole, hasScope, isAuthenticated, type Permission, type Viewer } from '#kit/viewer.ts'

/** Whose rows a viewer may read. */
export type ReadScope =
  | { readonly kind: 'ALL' }
  | { readonly kind: 'ORGANIZATION'; readonly organizationId: string }
  | { readonly kind: 'NONE' }

/** The organizations that are party to an order, and whether it is one yet. */
export interface OrderParties extends Pick<SagaState, 'gates'> {
  readonly buyerOrganizationId: string
  readonly vendorOrganizationId: string
}

export const BUYING: Permission = { roles: ['OWNER', 'ADMIN', 'BUYER'], scope: 'orders:write' }
export const SELLING: Permission = { roles: ['OWNER', 'ADMIN', 'VENDOR_MANAGER'], scope: 'orders:write' }

/** People only: a key has no colleagues to ask. */
const APPROVING: Permission = { roles: APPROVER_ROLES, scope: 'orders:write' }

export function readScope(viewer: Viewer): ReadScope {
  if (!isAuthenticated(viewer) || !hasScope(viewer, 'orders:read')) return { kind: 'NONE' }
  if (viewer.kind === 'USER' && hasRole(viewer, 'PLATFORM_ADMIN', 'COMPLIANCE_OFFICER')) return { kind: 'ALL' }
  return viewer.organizationId === null ? { kind: 'NONE' } : { kind: 'ORGANIZATION', organizationId: viewer.organizationId }
}

/** An order is for its two parties and the platform; for its vendor from when the buyer has committed to it. */
export function maySeeOrder(scope: ReadScope, order: OrderParties): boolean {
  return scope.kind === 'ALL'
    || (scope.kind === 'ORGANIZATION' && (order.buyerOrganizationId === scope.organizationId || isSoldBy(scope.organizationId, order)))
}

/** The same in SQL, of an organization's id and a table of orders. */
export const sqlSeesOrder = (organizationId: string, orders: string) =>
  `(${orders}.buyer_organization_id = ${organizationId} OR (${orders}.vendor_organization_id = ${organizationId} AND ${orders}.gates ->> 'approval' IS DISTINCT FROM 'WAITING'))`

/** Whether the organization sells it: what its buyer has not committed to is nobody's sale. */
export function isSoldBy(organizationId: string | null, order: OrderParties): boolean {
  return order.vendorOrganizationId === organizationId && isCommitted(order)
}

/** A purchase is for its buyer and the platform: it tells of other vendors' orders too. */
export function maySeePurchase(scope: ReadScope, { buyerOrganizationId }: { readonly buyerOrganizationId: string }): boolean {
  return scope.kind === 'ALL' || (scope.kind === 'ORGANIZATION' && buyerOrganizationId === scope.organizationId)
}

/** Who a cart belongs to: a person in an organization, or the organization itself for its API keys. */
export interface CartOwner {
  readonly organizationId: string
  readonly ownerId: string
  readonly userId: string | null
}

export function cartOwnerOf(viewer: Viewer): CartOwner | null {
  if (!isAuthenticated(viewer) || viewer.organizationId === null) return null
  return { organizationId: viewer.organizationId, ownerId: viewer.userId ?? viewer.organizationId, userId: viewer.userId }
}

/** @throws `UNAUTHENTICATED` or `FORBIDDEN` for a viewer who may not buy for an organization. */
export function assertBuyer(viewer: Viewer): CartOwner {
  assertAuthenticated(viewer)
  const owner = cartOwnerOf(viewer)
  if (!owner || !can(viewer, BUYING)) throw forbidden()
  return owner
}

/** @throws `UNAUTHENTICATED` or `FORBIDDEN` for a viewer who may not approve for an organization. */
export function assertApprover(viewer: Viewer): { readonly userId: string; readonly organizationId: string } {
  assertAuthenticated(viewer)
  const { kind, userId, organizationId } = viewer
  if (kind !== 'USER' || userId === null || organizationId === null || !can(viewer, APPROVING)) throw forbidden()
  return { userId, organizationId }
}

/** @throws `UNAUTHENTICATED` or `FORBIDDEN` for a viewer who is not of the platform's administration. */
export function assertPlatformAdmin(viewer: Viewer): void {
  assertAuthenticated(viewer)
  if (!isPlatformAdmin(viewer)) throw forbidden()
}

/** @throws `UNAUTHENTICATED` for a viewer without an identity. */
export function assertAuthenticated(viewer: Viewer): void {
  if (!isAuthenticated(viewer)) throw unauthenticated()
}

export function isPlatformAdmin(viewer: Viewer): boolean {
  return viewer.kind === 'USER' && hasRole(viewer, 'PLATFORM_ADMIN')
}
