import { forbidden, unauthenticated } from '#kit/errors.ts'
import { can, hasRole, hasScope, isAuthenticated, type Viewer } from '#kit/viewer.ts'
import type { VendorCopy } from './domain/vendor.ts'

const SELLER = { roles: ['OWNER', 'ADMIN', 'VENDOR_MANAGER'], scope: 'catalog:write' } as const

export function isPlatformAdmin(viewer: Viewer): boolean {
  return viewer.kind === 'USER' && hasRole(viewer, 'PLATFORM_ADMIN')
}

/** @throws `UNAUTHENTICATED` or `FORBIDDEN` unless the viewer's role or scope lets it write to the catalogue, wherever its tenant lets it. */
export function requireSeller(viewer: Viewer): void {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (!isPlatformAdmin(viewer) && !(viewer.organizationId && can(viewer, SELLER))) throw forbidden()
}

/** Of a viewer that passed {@link requireSeller}: whether products, variants and categories of this creator are its to change. */
export function mayChange(viewer: Viewer, created: { createdByOrganizationId: string | null }): boolean {
  return isPlatformAdmin(viewer) || (created.createdByOrganizationId !== null && created.createdByOrganizationId === viewer.organizationId)
}

/** Of a viewer that passed {@link requireSeller}: whether it may sell in the vendor's name. */
export function maySellFor(viewer: Viewer, vendor: Pick<VendorCopy, 'organizationId'>): boolean {
  return isPlatformAdmin(viewer) || vendor.organizationId === viewer.organizationId
}

/** The organization whose unpublished rows and stock the viewer sees; a key needs a scope of the catalogue for that. */
export function ownOrganization(viewer: Viewer): string | null {
  switch (viewer.kind) {
    case 'USER': return viewer.organizationId
    case 'API_KEY': return hasScope(viewer, 'catalog:read') || hasScope(viewer, 'catalog:write') ? viewer.organizationId : null
    case 'ANONYMOUS':
    case 'ROUTER': return null
    default: return viewer.kind satisfies never
  }
}
