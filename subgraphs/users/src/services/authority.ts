import { forbidden, unauthenticated, userError, type UserError } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import { hasScope, isAuthenticated, type Viewer } from '#kit/viewer.ts'
import { authorityOver, isPlatformAdmin, type Standing } from '../access.ts'
import { Organizations, type OrganizationRow } from '../db/entities.ts'
import { loadStanding } from '../db/standing.ts'
import { mayManage, type Authority } from '../domain/membership.ts'

/** A person who is signed in; their id. @throws UNAUTHENTICATED, or FORBIDDEN for an API key. */
export function assertUser(viewer: Viewer): string {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (viewer.kind !== 'USER' || viewer.userId === null) throw forbidden('An API key cannot do this.')
  return viewer.userId
}

/** A person, or an API key with the scope. @throws UNAUTHENTICATED or FORBIDDEN. */
export function assertUserOrScope(viewer: Viewer, scope: string): void {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (viewer.kind === 'API_KEY' && !hasScope(viewer, scope)) throw forbidden()
}

/** @throws UNAUTHENTICATED or FORBIDDEN. */
export function assertPlatformAdmin(viewer: Viewer): void {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (!isPlatformAdmin(viewer)) throw forbidden()
}

export const organizationNotFound: UserError = userError('ORGANIZATION_NOT_FOUND', 'There is no such organization.', ['input', 'organizationId'])

/** An organization, locked until the end of the transaction, and what the viewer is to it. */
export interface Managed {
  readonly organization: OrganizationRow
  readonly authority: Authority
  readonly standing: Standing
}

/**
 * Locks an organization that the viewer manages; null when it must look absent to them. The lock puts all changes of one
 * organization and its members in a row.
 *
 * @throws FORBIDDEN for viewers who see it and may not manage it.
 */
export async function lockManaged(tx: Tx, viewer: Viewer, organizationId: string): Promise<Managed | null> {
  const locked = await lockOrganization(tx, viewer, organizationId)
  if (locked && !mayManage(locked.authority)) throw forbidden()
  return locked
}

/** As {@link lockManaged}, for viewers of any role. */
export async function lockOrganization(tx: Tx, viewer: Viewer, organizationId: string): Promise<Managed | null> {
  if (!isId('org', organizationId)) return null
  const organization = await tx.manager.findOne(Organizations, { where: { id: organizationId }, lock: { mode: 'pessimistic_write' } })
  const standing = await loadStanding(tx.manager, viewer)
  const authority = authorityOver(standing, organizationId)
  return organization && authority ? { organization, authority, standing } : null
}
