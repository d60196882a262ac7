import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { isId, newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { OrganizationAddresses, type OrganizationAddressRow } from '../db/entities.ts'
import { ADDRESS_KINDS, MAX_ADDRESSES, type AddressKind } from '../domain/organization.ts'
import { line } from '../domain/text.ts'
import { assertUserOrScope, lockManaged, organizationNotFound } from './authority.ts'
import { check, postalAddress } from './input.ts'
import { versionConflict } from './update-organization.ts'

export interface UpsertAddress {
  readonly organizationId: string
  readonly addressId?: string | null
  readonly expectedVersion?: number | null
  readonly kind: AddressKind
  readonly label: string
  readonly address: z.input<typeof postalAddress>
  readonly idempotencyKey: string
}

export interface AddressPayload {
  readonly address: OrganizationAddressRow | null
  readonly userErrors: readonly UserError[]
}

const upsert = z.object({
  addressId: z.string().nullish(),
  expectedVersion: z.number().nullish(),
  kind: z.enum(ADDRESS_KINDS),
  label: line(100),
  address: postalAddress,
}).refine(({ addressId, expectedVersion }) => !addressId || typeof expectedVersion === 'number', { path: ['expectedVersion'], message: 'is needed with addressId' })

/** Adds an address, or changes one that is at the expected version. */
export async function upsertAddress(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: UpsertAddress): Promise<AddressPayload> {
  assertUserOrScope(viewer, 'organizations:write')
  const checked = check(upsert, input)
  if (!checked.ok) return { address: null, userErrors: checked.userErrors }
  const { addressId, expectedVersion, ...values } = checked.value

  return once<AddressPayload>(app, { viewer, mutation: 'addressUpsert', idempotencyKey, request: input }, async (tx) => {
    const managed = await lockManaged(tx, viewer, input.organizationId)
    if (!managed) return refusal(organizationNotFound)
    const { id: organizationId } = managed.organization
    const now = app.clock.now()

    if (!addressId) {
      if (await tx.manager.countBy(OrganizationAddresses, { organizationId }) >= MAX_ADDRESSES) {
        return refusal(userError('TOO_MANY_ADDRESSES', `An organization has at most ${MAX_ADDRESSES} addresses.`, ['input']))
      }
      const address: OrganizationAddressRow = { ...values, id: newId('adr'), organizationId, version: 1, createdAt: now, updatedAt: now }
      await tx.manager.insert(OrganizationAddresses, address)
      return { address, userErrors: [] }
    }

    const before = await findAddress(tx, organizationId, addressId)
    if (!before) return refusal(userError('ADDRESS_NOT_FOUND', 'The organization has no such address.', ['input', 'addressId']))
    if (before.version !== expectedVersion) return refusal(versionConflict(before.version))
    const address: OrganizationAddressRow = { ...before, ...values, version: before.version + 1, updatedAt: now }
    await tx.manager.update(OrganizationAddresses, { id: before.id }, address)
    return { address, userErrors: [] }
  })
}

async function findAddress(tx: Tx, organizationId: string, id: string): Promise<OrganizationAddressRow | null> {
  return isId('adr', id) ? tx.manager.findOneBy(OrganizationAddresses, { id, organizationId }) : null
}

function refusal(error: UserError): AddressPayload {
  return { address: null, userErrors: [error] }
}
