import { can, hasRole, hasScope, isAuthenticated, type Viewer } from '#kit/viewer.ts'

const VENDOR_ROLES = ['OWNER', 'ADMIN', 'VENDOR_MANAGER']
/** Of a carrier's organization: see all that it carries, and say who brings it. */
const DISPATCHER_ROLES = ['OWNER', 'ADMIN', 'DISPATCHER']
const AGENT_ROLE = 'DELIVERY_AGENT'

export function isPlatformAdmin(viewer: Viewer): boolean {
  return viewer.kind === 'USER' && hasRole(viewer, 'PLATFORM_ADMIN')
}

/** Sees every shipment. */
export function isOfficer(viewer: Viewer): boolean {
  return viewer.kind === 'USER' && hasRole(viewer, 'PLATFORM_ADMIN', 'COMPLIANCE_OFFICER')
}

/** Brings what a dispatcher gave them, and sees no more of the carrier's shipments than that. */
export function isDeliveryAgent(viewer: Viewer): boolean {
  return viewer.kind === 'USER' && hasRole(viewer, AGENT_ROLE) && !hasRole(viewer, ...DISPATCHER_ROLES)
}

/** The organization whose shipments the viewer may read, all of them; a key needs `shipments:read`. */
export function readingOrganizationOf(viewer: Viewer): string | null {
  return isAuthenticated(viewer) && !isDeliveryAgent(viewer) && hasScope(viewer, 'shipments:read') ? viewer.organizationId : null
}

/** May book, hand over and cancel shipments of some vendor; whose is checked on the row. */
export function mayShip(viewer: Viewer): boolean {
  return isPlatformAdmin(viewer) || can(viewer, { roles: VENDOR_ROLES, scope: 'shipments:write' })
}

export function mayShipFor(viewer: Viewer, shipment: { vendorOrganizationId: string }): boolean {
  return isPlatformAdmin(viewer) || viewer.organizationId === shipment.vendorOrganizationId
}

/** May report what a carrier saw; of which carrier is checked on the row. */
export function mayReportTracking(viewer: Viewer): boolean {
  return isPlatformAdmin(viewer) || can(viewer, { roles: [...DISPATCHER_ROLES, AGENT_ROLE], scope: 'tracking:write' })
}

/** An agent reports of their own shipments only. */
export function mayReportTrackingFor(viewer: Viewer, carrier: { organizationId: string }, shipment: { agentUserId: string | null }): boolean {
  if (isPlatformAdmin(viewer)) return true
  return viewer.organizationId === carrier.organizationId && (!isDeliveryAgent(viewer) || viewer.userId === shipment.agentUserId)
}

/** May say who brings a shipment; of which carrier is checked on the row. */
export function mayAssign(viewer: Viewer): boolean {
  return isPlatformAdmin(viewer) || can(viewer, { roles: DISPATCHER_ROLES, scope: 'tracking:write' })
}

export function mayAssignFor(viewer: Viewer, carrier: { organizationId: string }): boolean {
  return isPlatformAdmin(viewer) || viewer.organizationId === carrier.organizationId
}

/** Who brings it is the carrier's affair, and the agent's own. */
export function maySeeAgent(viewer: Viewer, shipment: { agentUserId: string | null }, carrier: { organizationId: string } | null): boolean {
  if (isPlatformAdmin(viewer) || (viewer.userId !== null && viewer.userId === shipment.agentUserId)) return true
  return carrier !== null && readingOrganizationOf(viewer) === carrier.organizationId
}

/** The label says where the vendor's goods lie and go; the buyer has no use for it. */
export function maySeeLabel(viewer: Viewer, shipment: { vendorOrganizationId: string }, carrier: { organizationId: string }): boolean {
  if (isPlatformAdmin(viewer)) return true
  const organization = readingOrganizationOf(viewer)
  return organization === shipment.vendorOrganizationId || organization === carrier.organizationId
}

/** The parties of an order may wait for its shipments. */
export function maySeeOrder(viewer: Viewer, order: { buyerOrganizationId: string; vendorOrganizationId: string }): boolean {
  if (isOfficer(viewer)) return true
  const organization = readingOrganizationOf(viewer)
  return organization === order.buyerOrganizationId || organization === order.vendorOrganizationId
}

/** The order that a shipment fulfils, as orders shows it: to its parties and the officers, not to the carrier; a key needs `orders:read` too. */
export function maySeeOrderOf(viewer: Viewer, shipment: { buyerOrganizationId: string; vendorOrganizationId: string }): boolean {
  return hasScope(viewer, 'orders:read') && maySeeOrder(viewer, shipment)
}

/** A filter over rows, as SQL on column names. */
export interface Filter {
  readonly sql: string
  readonly parameters: Record<string, unknown>
}

/** Over `shipments`: those that the viewer brings for the carrier that they act for. */
export function ownTasks(viewer: Viewer): Filter {
  if (viewer.kind !== 'USER' || viewer.userId === null || viewer.organizationId === null) return { sql: 'FALSE', parameters: {} }
  return {
    sql: '(agent_user_id = :agent AND carrier_id IN (SELECT own.id FROM carriers own WHERE own.organization_id = :organization))',
    parameters: { agent: viewer.userId, organization: viewer.organizationId },
  }
}

/** Over `shipments`: the buyer's, the vendor's and the carrier's organization, the agent who brings it, and the officers. */
export function visibleShipments(viewer: Viewer): Filter {
  if (isOfficer(viewer)) return { sql: 'TRUE', parameters: {} }
  if (isDeliveryAgent(viewer)) return ownTasks(viewer)
  const organization = readingOrganizationOf(viewer)
  if (organization === null) return { sql: 'FALSE', parameters: {} }
  return {
    sql: `(buyer_organization_id = :organization OR vendor_organization_id = :organization
           OR carrier_id IN (SELECT own.id FROM carriers own WHERE own.organization_id = :organization))`,
    parameters: { organization },
  }
}

/** Over a table with `shipment_id`: what belongs to a visible shipment. */
export function ofVisibleShipments(viewer: Viewer): Filter {
  const { sql, parameters } = visibleShipments(viewer)
  return { sql: `shipment_id IN (SELECT id FROM shipments WHERE ${sql})`, parameters }
}
