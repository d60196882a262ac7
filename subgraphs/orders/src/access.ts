import { forbidden, unauthenticated } from '#kit/errors.ts'
import { can, hasRole, hasScope, isAuthenticated, type Permission, type Viewer } from '#kit/viewer.ts'

/** Whose rows a viewer may read. */
export type ReadScope =
  | { readonly kind: 'ALL' }
  | { readonly kind: 'ORGANIZATION'; readonly organizationId: string }
  | { readonly kind: 'NONE' }

/** The organizations that are party to an order. */
export interface OrderParties {
  readonly buyerOrganizationId: string
  readonly vendorOrganizationId: string
}

export const BUYING: Permission = { roles: ['OWNER', 'ADMIN', 'BUYER'], scope: 'orders:write' }
export const SELLING: Permission = { roles: ['OWNER', 'ADMIN', 'VENDOR_MANAGER'], scope: 'orders:write' }

export function readScope(viewer: Viewer): ReadScope {
  if (!isAuthenticated(viewer) || !hasScope(viewer, 'orders:read')) return { kind: 'NONE' }
  if (viewer.kind === 'USER' && hasRole(viewer, 'PLATFORM_ADMIN', 'COMPLIANCE_OFFICER')) return { kind: 'ALL' }
  return viewer.organizationId === null ? { kind: 'NONE' } : { kind: 'ORGANIZATION', organizationId: viewer.organizationId }
}

/** An order is for its two parties and the platform. */
export function maySeeOrder(scope: ReadScope, order: OrderParties): boolean {
  return scope.kind === 'ALL'
    || (scope.kind === 'ORGANIZATION' && (order.buyerOrganizationId === scope.organizationId || order.vendorOrganizationId === scope.organizationId))
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
