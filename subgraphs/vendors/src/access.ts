import { can, hasRole, hasScope, type Viewer } from '#kit/viewer.ts'

const VENDOR_ROLES = ['OWNER', 'ADMIN', 'VENDOR_MANAGER']

/** The marketplace's own administrators decide on vendors and set their terms. */
export function isPlatformAdmin(viewer: Viewer): boolean {
  return viewer.kind === 'USER' && hasRole(viewer, 'PLATFORM_ADMIN')
}

/** Sees every vendor, whatever its status. */
export function isOfficer(viewer: Viewer): boolean {
  return viewer.kind === 'USER' && hasRole(viewer, 'PLATFORM_ADMIN', 'COMPLIANCE_OFFICER')
}

/** The organization whose own vendor the viewer may read in full; a key needs `vendors:read`. */
export function ownOrganizationOf(viewer: Viewer): string | null {
  switch (viewer.kind) {
    case 'USER': return viewer.organizationId
    case 'API_KEY': return hasScope(viewer, 'vendors:read') ? viewer.organizationId : null
    case 'ANONYMOUS':
    case 'ROUTER': return null
    default: return viewer.kind satisfies never
  }
}

/** May act for the vendor that the viewer's organization is, or would become. */
export function maySellForOwnOrganization(viewer: Viewer): boolean {
  return viewer.organizationId !== null && can(viewer, { roles: VENDOR_ROLES, scope: 'vendors:write' })
}

/** Why it is suspended. */
export function maySeeSuspension(viewer: Viewer, vendor: { organizationId: string }): boolean {
  return isOfficer(viewer) || ownOrganizationOf(viewer) === vendor.organizationId
}

/** Policy, application and commission. */
export function maySeeTerms(viewer: Viewer, vendor: { organizationId: string }): boolean {
  return isPlatformAdmin(viewer) || ownOrganizationOf(viewer) === vendor.organizationId
}

/** A filter over rows, as SQL on the alias it was made for. */
export interface Filter {
  readonly sql: string
  readonly parameters: Readonly<Record<string, unknown>>
}

const EVERYTHING: Filter = { sql: 'TRUE', parameters: {} }
const NOTHING: Filter = { sql: 'FALSE', parameters: {} }

/** Over the alias `vendor`: active vendors are public, the others are for their own people and the officers. */
export function visibleVendors(viewer: Viewer): Filter {
  if (isOfficer(viewer)) return EVERYTHING
  return { sql: "(vendor.status = 'ACTIVE' OR vendor.organizationId = :ownOrganization)", parameters: { ownOrganization: ownOrganizationOf(viewer) } }
}

/** Over the alias `onboarding`. */
export function visibleOnboardings(viewer: Viewer): Filter {
  if (isPlatformAdmin(viewer)) return EVERYTHING
  const ownOrganization = ownOrganizationOf(viewer)
  if (ownOrganization === null) return NOTHING
  return { sql: 'onboarding.vendorId IN (SELECT id FROM vendors WHERE organization_id = :ownOrganization)', parameters: { ownOrganization } }
}

/** Over the alias `plan`: a vendor's people see their own plans and the default that stands in for them. */
export function visiblePlans(viewer: Viewer): Filter {
  if (isPlatformAdmin(viewer)) return EVERYTHING
  const ownOrganization = ownOrganizationOf(viewer)
  if (ownOrganization === null) return NOTHING
  return {
    sql: 'EXISTS (SELECT 1 FROM vendors own WHERE own.organization_id = :ownOrganization AND (plan.vendorId = own.id OR plan.vendorId IS NULL))',
    parameters: { ownOrganization },
  }
}
