import { z } from 'zod'
import { forbidden, unauthenticated, userError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { isId } from '#kit/ids.ts'
import { isAuthenticated } from '#kit/viewer.ts'
import type { VendorPolicyUpdateInput } from '../__generated__/resolvers.ts'
import { isOfficer, isPlatformAdmin, maySellForOwnOrganization } from '../access.ts'
import type { Context } from '../app.ts'
import { OrganizationEntity, VendorEntity } from '../db/entities.ts'
import { vendorPolicyChanged } from '../events/vendor-facts.ts'
import { invalidInput } from './input.ts'
import { refused, vendorNotFound, type VendorPayload } from './vendor-payload.ts'

const fields = z.object({ acceptWithinHours: z.number().int().min(1).max(720).nullish() })

/** Changes how a vendor's orders are accepted; `vendor.policy.changed` commits with it. A change that changes nothing writes nothing. */
export async function updateVendorPolicy({ app, viewer }: Context, input: VendorPolicyUpdateInput): Promise<VendorPayload> {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (!isPlatformAdmin(viewer) && !maySellForOwnOrganization(viewer)) throw forbidden()
  if (!isId('ven', input.vendorId)) return vendorNotFound()
  const parsed = fields.safeParse(input)
  if (!parsed.success) return refused(...invalidInput(parsed.error))

  return once<VendorPayload>(app, { viewer, mutation: 'vendorPolicyUpdate', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const vendor = await tx.manager.findOne(VendorEntity, { where: { id: input.vendorId }, lock: { mode: 'pessimistic_write' } })
    const own = vendor?.organizationId === viewer.organizationId
    if (!vendor || (!own && vendor.status !== 'ACTIVE' && !isOfficer(viewer))) return vendorNotFound()
    if (!own && !isPlatformAdmin(viewer)) throw forbidden()
    if (input.expectedVersion !== null && input.expectedVersion !== undefined && input.expectedVersion !== vendor.version) {
      return refused(userError('VERSION_CONFLICT', `The vendor is at version ${vendor.version}: read it again.`, ['input', 'expectedVersion']))
    }

    const autoAccept = input.autoAccept ?? vendor.autoAccept
    const acceptWithinHours = parsed.data.acceptWithinHours ?? vendor.acceptWithinHours
    if (autoAccept === vendor.autoAccept && acceptWithinHours === vendor.acceptWithinHours) return { vendor, userErrors: [] }

    const changed = await tx.manager.save(VendorEntity, { ...vendor, autoAccept, acceptWithinHours, version: vendor.version + 1, updatedAt: app.clock.now() })
    tx.emit(vendorPolicyChanged(changed, await tx.manager.findOneByOrFail(OrganizationEntity, { id: vendor.organizationId })))
    return { vendor: changed, userErrors: [] }
  })
}
