import { forbidden, unauthenticated } from '#kit/errors.ts'
import { can, hasRole, hasScope, isAuthenticated, type Permission, type Viewer } from '#kit/viewer.ts'

/** Which rows a viewer may see: all, those of an organization, or none. */
export type Sight = { readonly of: 'ALL' } | { readonly of: 'ORGANIZATION'; readonly organizationId: string } | { readonly of: 'NOTHING' }

export function isPlatformAdmin(viewer: Viewer): boolean {
  return viewer.kind === 'USER' && hasRole(viewer, 'PLATFORM_ADMIN')
}

export function sightOf(viewer: Viewer): Sight {
  if (isPlatformAdmin(viewer)) return { of: 'ALL' }
  if (!isAuthenticated(viewer) || viewer.organizationId === null || !hasScope(viewer, 'payments:read')) return { of: 'NOTHING' }
  return { of: 'ORGANIZATION', organizationId: viewer.organizationId }
}

/** Deciding on the buyer's money. */
export const BUYER: Permission = { roles: ['OWNER', 'ADMIN', 'BUYER'], scope: 'payments:write' }
/** Deciding on the vendor's money. */
export const VENDOR: Permission = { roles: ['OWNER', 'ADMIN', 'VENDOR_MANAGER'], scope: 'payments:write' }

/** @throws `UNAUTHENTICATED` or `FORBIDDEN` unless the viewer holds the permission, or is a platform admin where `orAdmin`. */
export function requirePermission(viewer: Viewer, permission: Permission, { orAdmin = false }: { orAdmin?: boolean } = {}): void {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (!can(viewer, permission) && !(orAdmin && isPlatformAdmin(viewer))) throw forbidden()
}

/** @throws `UNAUTHENTICATED` or `FORBIDDEN` for everyone else. */
export function requirePlatformAdmin(viewer: Viewer): void {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (!isPlatformAdmin(viewer)) throw forbidden()
}

interface TwoSided {
  readonly buyerOrganizationId: string
  readonly vendorOrganizationId: string | null
}

/** What a viewer may do about an order's money: act as its vendor, or only see it. */
export function vendorStanding(viewer: Viewer, order: TwoSided): 'MAY_ACT' | 'MAY_SEE' | 'NEITHER' {
  if (isPlatformAdmin(viewer)) return 'MAY_ACT'
  if (viewer.organizationId === null) return 'NEITHER'
  if (viewer.organizationId === order.vendorOrganizationId) return 'MAY_ACT'
  return viewer.organizationId === order.buyerOrganizationId ? 'MAY_SEE' : 'NEITHER'
}
