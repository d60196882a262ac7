import type { EntityManager } from 'typeorm'
import { userError, type UserError } from '#kit/errors.ts'
import { OrganizationEntity, type OrganizationRow } from '../db/entities/read-copies.ts'

export async function findOrganization(manager: EntityManager, organizationId: string): Promise<OrganizationRow | null> {
  return manager.findOneBy(OrganizationEntity, { id: organizationId })
}

/** What keeps an organization from buying. One that was made a moment ago may not be known here yet. */
export async function buyerProblem(manager: EntityManager, organizationId: string): Promise<UserError | null> {
  return standingProblem(await findOrganization(manager, organizationId))
}

export function standingProblem(organization: OrganizationRow | null): UserError | null {
  if (!organization) return userError('ORGANIZATION_NOT_FOUND', 'Your organization is not known here yet; try again in a moment.')
  if (!organization.capabilities.includes('BUYER')) return userError('ORGANIZATION_NOT_BUYER', 'Your organization is not set up to buy.')
  return null
}
