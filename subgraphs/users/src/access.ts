import { hasRole, hasScope, type Viewer } from '#kit/viewer.ts'
import type { ApiKeyRow, MembershipRow, OrganizationAddressRow, OrganizationRow, SessionRow, UserRow } from './db/entities.ts'
import type { WebhookEndpointRow } from './db/webhook-entities.ts'
import { MANAGERS, type Authority, type MembershipRole } from './domain/membership.ts'
import { scopeOf } from './domain/webhook-events.ts'

/**
 * A viewer and what they are in each organization now. People's roles come from the database, not from their token: this
 * subgraph owns them, and a membership that ended a minute ago must not create an API key.
 */
export interface Standing {
  readonly viewer: Viewer
  readonly memberships: ReadonlyMap<string, MembershipRole>
}

export function isPlatformAdmin(viewer: Viewer): boolean {
  return viewer.kind === 'USER' && hasRole(viewer, 'PLATFORM_ADMIN')
}

function isComplianceOfficer(viewer: Viewer): boolean {
  return viewer.kind === 'USER' && hasRole(viewer, 'COMPLIANCE_OFFICER')
}

/** Organizations whose inside the viewer sees. */
export function organizationsSeen({ viewer, memberships }: Standing): 'ALL' | readonly string[] {
  if (isPlatformAdmin(viewer) || isComplianceOfficer(viewer)) return 'ALL'
  if (viewer.kind === 'API_KEY') return viewer.organizationId && hasScope(viewer, 'organizations:read') ? [viewer.organizationId] : []
  return [...memberships.keys()]
}

export function seesInside(standing: Standing, organizationId: string): boolean {
  const seen = organizationsSeen(standing)
  return seen === 'ALL' || seen.includes(organizationId)
}

/** An organization as the viewer may see it, or null for viewers who are nobody. */
export function organizationFor(standing: Standing, row: OrganizationRow): OrganizationView | null {
  if (seesInside(standing, row.id)) return { ...row, inside: true }
  const { kind } = standing.viewer
  return kind === 'USER' || kind === 'API_KEY' ? counterparty(row) : null
}

/** `inside` is false for a counterparty, of whom only name and country are known. */
export type OrganizationView =
  | OrganizationRow & { readonly inside: true }
  | ReturnType<typeof counterparty>

/** What an organization's fields are read from: a view for whoever looks, the row for whoever has just written it. */
export type AnyOrganization = OrganizationView | OrganizationRow

function counterparty({ id, legalName, countryCode }: OrganizationRow) {
  return {
    inside: false as const, id, legalName, countryCode,
    registrationNumber: null, taxIds: [], capabilities: [], dataRegion: null, version: null, createdAt: null,
  }
}

export function seesMembership(standing: Standing, { organizationId, userId }: MembershipRow): boolean {
  return userId === standing.viewer.userId || seesInside(standing, organizationId)
}

export function seesAddress(standing: Standing, { organizationId }: OrganizationAddressRow): boolean {
  return seesInside(standing, organizationId)
}

/** Whether the viewer sees the organization's API keys: more than membership, because they tell what integrations it has. */
export function seesApiKeysOf(standing: Standing, organizationId: string): boolean {
  return runs(standing, organizationId, 'organizations:read')
}

/** The same for its webhooks, which tell of its trade too. */
export function seesWebhooksOf(standing: Standing, organizationId: string): boolean {
  return runs(standing, organizationId, 'webhooks:read')
}

export function seesWebhook(standing: Standing, { organizationId }: Pick<WebhookEndpointRow, 'organizationId'>): boolean {
  return seesWebhooksOf(standing, organizationId)
}

/** What a webhook says is for a key only if it may read it by itself. */
export function seesPayloadOf(viewer: Viewer, eventType: string): boolean {
  const scope = scopeOf(eventType)
  return viewer.kind !== 'API_KEY' || scope === undefined || hasScope(viewer, scope)
}

function runs({ viewer, memberships }: Standing, organizationId: string, scope: string): boolean {
  if (isPlatformAdmin(viewer)) return true
  if (viewer.kind === 'API_KEY') return viewer.organizationId === organizationId && hasScope(viewer, scope)
  const role = memberships.get(organizationId)
  return role !== undefined && MANAGERS.includes(role)
}

export function seesApiKey(standing: Standing, { organizationId }: ApiKeyRow): boolean {
  return seesApiKeysOf(standing, organizationId)
}

/** `colleagues` are the people who share an organization with the viewer. */
export function seesUser({ viewer }: Standing, { id }: UserRow, colleagues: ReadonlySet<string>): boolean {
  return isPlatformAdmin(viewer) || id === viewer.userId || colleagues.has(id)
}

export function seesPlatformRolesOf(viewer: Viewer, userId: string): boolean {
  return isPlatformAdmin(viewer) || viewer.userId === userId
}

/** What somebody is called elsewhere is nobody else's business, staff included. */
export function seesIdentitiesOf(viewer: Viewer, userId: string): boolean {
  return viewer.kind === 'USER' && viewer.userId === userId
}

/** Where somebody is signed in is nobody else's business, staff included. */
export function seesPushDevicesOf(viewer: Viewer, userId: string): boolean {
  return viewer.kind === 'USER' && viewer.userId === userId
}

export function seesSession({ viewer }: Standing, { userId }: SessionRow): boolean {
  return viewer.kind === 'USER' && viewer.userId === userId
}

/** What the viewer is to an organization when they want to change it; null when it must look absent to them. */
export function authorityOver({ viewer, memberships }: Standing, organizationId: string): Authority | null {
  if (isPlatformAdmin(viewer)) return 'PLATFORM_ADMIN'
  if (viewer.kind === 'API_KEY') return viewer.organizationId === organizationId ? 'API_KEY' : null
  return memberships.get(organizationId) ?? (isComplianceOfficer(viewer) ? 'COMPLIANCE_OFFICER' : null)
}
