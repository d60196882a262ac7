import { forbidden, unauthenticated } from '#kit/errors.ts'
import { can, hasRole, hasScope, isAuthenticated, type Viewer } from '#kit/viewer.ts'

export const READ_SCOPE = 'compliance:read'
const WRITE_SCOPE = 'compliance:write'

/** Who sees cases, matches and the audit log: people of the platform, never an API key. */
export function seesEverything(viewer: Viewer): boolean {
  return viewer.kind === 'USER' && hasRole(viewer, 'COMPLIANCE_OFFICER', 'PLATFORM_ADMIN')
}

/** The organization whose own rows the viewer may see; null for nobody's. */
export function tenantOf(viewer: Viewer): string | null {
  return isAuthenticated(viewer) && hasScope(viewer, READ_SCOPE) ? viewer.organizationId : null
}

/** Who sees and decides on dead letters: the platform's administrators in person. They hold data of every organization. */
export function seesDeadLetters(viewer: Viewer): boolean {
  return viewer.kind === 'USER' && viewer.userId !== null && hasRole(viewer, 'PLATFORM_ADMIN')
}

export function requireAdmin(viewer: Viewer): string {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (viewer.userId === null || !seesDeadLetters(viewer)) throw forbidden()
  return viewer.userId
}

/** Loads lists, nomenclature and tariffs. */
export function requireKeeper(viewer: Viewer): void {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (!seesEverything(viewer)) throw forbidden()
}

/** Decides cases and approves classifications; an admin without the officer's role does not. */
export function requireOfficer(viewer: Viewer): string {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (viewer.kind !== 'USER' || viewer.userId === null || !hasRole(viewer, 'COMPLIANCE_OFFICER')) throw forbidden()
  return viewer.userId
}

export function isOfficer(viewer: Viewer): boolean {
  return viewer.kind === 'USER' && hasRole(viewer, 'COMPLIANCE_OFFICER')
}

/** Proposes classifications: an officer, or whoever manages a vendor's catalogue. */
export function requireProposer(viewer: Viewer): void {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (!can(viewer, { roles: ['COMPLIANCE_OFFICER', 'OWNER', 'ADMIN', 'VENDOR_MANAGER'], scope: WRITE_SCOPE })) throw forbidden()
}

/** Asks for estimates: anyone with an account. */
export function requireEstimator(viewer: Viewer): void {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (!hasScope(viewer, READ_SCOPE)) throw forbidden()
}
