import { z } from 'zod'
import { forbidden, unauthenticated, userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { isId, newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import { isAuthenticated } from '#kit/viewer.ts'
import type { VendorApplyInput } from '../__generated__/resolvers.ts'
import { isPlatformAdmin, maySellForOwnOrganization } from '../access.ts'
import type { Context, VendorsApp } from '../app.ts'
import { OnboardingEntity, OrganizationEntity, VendorEntity, type OrganizationRow } from '../db/entities.ts'
import { vendorStatusOf } from '../domain/onboarding.ts'
import { vendorRegistered } from '../events/vendor-facts.ts'
import { invalidInput, text } from './input.ts'
import { refused, type VendorPayload } from './vendor-payload.ts'

const fields = z.object({ displayName: text(120) })

/**
 * Makes an organization a pending vendor with a submitted application; `vendor.registered` commits with it. One vendor per
 * organization, held by a constraint. A rejected vendor applies again under its old id.
 */
export async function applyAsVendor({ app, viewer }: Context, input: VendorApplyInput): Promise<VendorPayload> {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (!isPlatformAdmin(viewer) && !maySellForOwnOrganization(viewer)) throw forbidden()
  const organizationId = input.organizationId ?? viewer.organizationId
  if (organizationId === null) return refused(userError('INVALID_INPUT', 'Say which organization applies.', ['input', 'organizationId']))
  if (!isId('org', organizationId) || (!isPlatformAdmin(viewer) && organizationId !== viewer.organizationId)) {
    return refused(userError('ORGANIZATION_NOT_FOUND', 'There is no such organization.', ['input', 'organizationId']))
  }
  const parsed = fields.safeParse(input)
  if (!parsed.success) return refused(...invalidInput(parsed.error))

  return once<VendorPayload>(app, { viewer, mutation: 'vendorApply', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const organization = await tx.manager.findOneBy(OrganizationEntity, { id: organizationId })
    if (!organization) return refused(userError('ORGANIZATION_NOT_READY', 'The organization is not known here yet: try again in a moment.'))
    if (!organization.capabilities.includes('VENDOR')) {
      return refused(userError('VENDOR_CAPABILITY_MISSING', 'The organization is not one that sells: give it the capability VENDOR first.'))
    }
    return await register(tx, app, organization, parsed.data.displayName) ?? applyAgain(tx, app, organization, parsed.data.displayName)
  })
}

/** Null when the organization has a vendor already. */
async function register(tx: Tx, app: VendorsApp, organization: OrganizationRow, displayName: string): Promise<VendorPayload | null> {
  const now = app.clock.now()
  const vendorId = newId('ven')
  const { autoAccept, acceptWithinHours } = app.config.defaultPolicy
  const created: unknown[] = await tx.manager.query(
    `INSERT INTO vendors (id, organization_id, display_name, status, auto_accept, accept_within_hours, version, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $7)
     ON CONFLICT ON CONSTRAINT vendors_organization_key DO NOTHING RETURNING id`,
    [vendorId, organization.id, displayName, vendorStatusOf('SUBMITTED'), autoAccept, acceptWithinHours, now],
  )
  if (created.length === 0) return null

  await tx.manager.insert(OnboardingEntity, {
    id: newId('vob'), vendorId, status: 'SUBMITTED', submittedAt: now, decidedAt: null, rejectionReason: null, activatedAt: null, createdAt: now, updatedAt: now,
  })
  const vendor = await tx.manager.findOneByOrFail(VendorEntity, { id: vendorId })
  tx.emit(vendorRegistered(vendor, organization))
  return { vendor, userErrors: [] }
}

async function applyAgain(tx: Tx, app: VendorsApp, organization: OrganizationRow, displayName: string): Promise<VendorPayload> {
  const now = app.clock.now()
  const vendor = await tx.manager.findOneOrFail(VendorEntity, { where: { organizationId: organization.id }, lock: { mode: 'pessimistic_write' } })
  const onboarding = await tx.manager.findOneByOrFail(OnboardingEntity, { vendorId: vendor.id })
  if (onboarding.status !== 'REJECTED') return refused(alreadyExists(vendor.id))

  const renamed = await tx.manager.save(VendorEntity, { ...vendor, displayName, status: vendorStatusOf('SUBMITTED'), version: vendor.version + 1, updatedAt: now })
  await tx.manager.save(OnboardingEntity, { ...onboarding, status: 'SUBMITTED', submittedAt: now, decidedAt: null, rejectionReason: null, updatedAt: now })
  tx.emit(vendorRegistered(renamed, organization))
  return { vendor: renamed, userErrors: [] }
}

function alreadyExists(existingId: string): UserError & { existingId: string } {
  return {
    __typename: 'VendorAlreadyExistsError',
    code: 'VENDOR_ALREADY_EXISTS',
    message: 'The organization is a vendor already, or its application is under way.',
    path: ['input', 'organizationId'],
    existingId,
  }
}
