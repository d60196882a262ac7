import { QueryFailedError } from 'typeorm'
import { z } from 'zod'
import { userError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { Organizations, type OrganizationRow } from '../db/entities.ts'
import { MAX_TAX_IDS, registrationKey, type Capability, type TaxId } from '../domain/organization.ts'
import { line } from '../domain/text.ts'
import { organizationUpdated } from '../events/organization.ts'
import { assertUserOrScope, lockManaged, organizationNotFound } from './authority.ts'
import { capabilities, organizationAlreadyExists, registrationNumber, type OrganizationPayload } from './create-organization.ts'
import { check, taxIds } from './input.ts'

export interface UpdateOrganization {
  readonly organizationId: string
  readonly expectedVersion: number
  readonly legalName?: string | null
  readonly registrationNumber?: string | null
  readonly taxIds?: readonly TaxId[] | null
  readonly capabilities?: readonly Capability[] | null
  readonly idempotencyKey: string
}

const changes = z.object({
  legalName: line(200).nullish(),
  registrationNumber: registrationNumber.nullish(),
  taxIds: taxIds(MAX_TAX_IDS).nullish(),
  capabilities: capabilities.nullish(),
})

/** Changes an organization; the new state and `organization.updated` commit together. */
export async function updateOrganization(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: UpdateOrganization): Promise<OrganizationPayload> {
  assertUserOrScope(viewer, 'organizations:write')
  const checked = check(changes, input)
  if (!checked.ok) return { organization: null, userErrors: checked.userErrors }
  let wanted: OrganizationRow | undefined

  try {
    return await once<OrganizationPayload>(app, { viewer, mutation: 'organizationUpdate', idempotencyKey, request: input }, async (tx) => {
      const managed = await lockManaged(tx, viewer, input.organizationId)
      if (!managed) return { organization: null, userErrors: [organizationNotFound] }
      const { organization } = managed
      if (organization.version !== input.expectedVersion) return { organization: null, userErrors: [versionConflict(organization.version)] }

      wanted = { ...changed(organization, checked.value), version: organization.version + 1, updatedAt: app.clock.now() }
      await tx.manager.update(Organizations, { id: organization.id }, wanted)
      tx.emit(organizationUpdated(wanted))
      return { organization: wanted, userErrors: [] }
    })
  } catch (error) {
    if (!wanted || !isRegistrationTaken(error)) throw error
    return { organization: null, userErrors: [await organizationAlreadyExists(app.db.source.manager, viewer, wanted)] }
  }
}

function changed(organization: OrganizationRow, { legalName, registrationNumber: number, taxIds: ids, capabilities: named }: z.output<typeof changes>): OrganizationRow {
  return {
    ...organization,
    legalName: legalName ?? organization.legalName,
    ...(number === undefined ? {} : { registrationNumber: number, registrationKey: number && registrationKey(number) }),
    taxIds: ids ?? organization.taxIds,
    capabilities: named ?? organization.capabilities,
  }
}

export function versionConflict(version: number) {
  return userError('VERSION_CONFLICT', `Somebody changed it meanwhile: it is at version ${version}. Read it again.`, ['input', 'expectedVersion'])
}

function isRegistrationTaken(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { constraint?: string }).constraint === 'organizations_registration_unique'
}
