import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { forbidden, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { isPlatformAdmin, seesInside } from '../access.ts'
import type { UsersApp } from '../app.ts'
import { Memberships, Organizations, type MembershipRow, type OrganizationRow } from '../db/entities.ts'
import { loadStanding } from '../db/standing.ts'
import { CAPABILITIES, DATA_REGIONS, MAX_TAX_IDS, registrationKey, type Capability, type DataRegion, type TaxId } from '../domain/organization.ts'
import { line } from '../domain/text.ts'
import { memberChanged, organizationCreated } from '../events/organization.ts'
import { assertUser } from './authority.ts'
import { check, taxIds } from './input.ts'

export interface CreateOrganization {
  readonly legalName: string
  readonly countryCode: string
  readonly registrationNumber?: string | null
  readonly taxIds?: readonly TaxId[] | null
  readonly capabilities: readonly Capability[]
  readonly dataRegion?: DataRegion | null
  readonly onBehalf: boolean
  readonly idempotencyKey: string
}

export interface OrganizationPayload {
  readonly organization: OrganizationRow | null
  readonly userErrors: readonly UserError[]
}

export const registrationNumber = line(40).refine((text) => registrationKey(text) !== null, 'has no letters or digits')

export const capabilities = z.array(z.enum(CAPABILITIES)).min(1, 'names none').transform((list) => CAPABILITIES.filter((one) => list.includes(one)))

const newOrganization = z.object({
  legalName: line(200),
  countryCode: z.string(),
  registrationNumber: registrationNumber.nullish().transform((text) => text ?? null),
  taxIds: taxIds(MAX_TAX_IDS).nullish().transform((list) => list ?? []),
  capabilities,
  dataRegion: z.enum(DATA_REGIONS).nullish(),
})

/**
 * Creates an organization and, unless it is created on behalf of others, its first OWNER. Rows and events commit together.
 *
 * @throws UNAUTHENTICATED or FORBIDDEN; nothing was written.
 */
export async function createOrganization(app: UsersApp, viewer: Viewer, { idempotencyKey, onBehalf, ...input }: CreateOrganization): Promise<OrganizationPayload> {
  const userId = assertUser(viewer)
  if (onBehalf && !isPlatformAdmin(viewer)) throw forbidden('Only the platform creates organizations on behalf of others.')
  const checked = check(newOrganization, input)
  if (!checked.ok) return { organization: null, userErrors: checked.userErrors }

  return once<OrganizationPayload>(app, { viewer, mutation: 'organizationCreate', idempotencyKey, request: { ...input, onBehalf } }, async (tx) => {
    const now = app.clock.now()
    const organization: OrganizationRow = {
      ...checked.value,
      id: newId('org'),
      registrationKey: checked.value.registrationNumber && registrationKey(checked.value.registrationNumber),
      dataRegion: checked.value.dataRegion ?? app.config.defaultDataRegion,
      version: 1, createdAt: now, updatedAt: now,
    }
    if (!await insertOrganization(tx.manager, organization)) {
      return { organization: null, userErrors: [await organizationAlreadyExists(tx.manager, viewer, organization)] }
    }
    tx.emit(organizationCreated(organization))
    if (!onBehalf) {
      const owner: MembershipRow = {
        id: newId('mem'), organizationId: organization.id, userId, role: 'OWNER', spendingLimitMinor: null, spendingLimitCurrency: null,
        version: 1, createdAt: now, updatedAt: now,
      }
      await tx.manager.insert(Memberships, owner)
      tx.emit(memberChanged(owner, 'ADDED'))
    }
    return { organization, userErrors: [] }
  })
}

/** False when another organization of the country has the registration number, also one that is being created now. */
async function insertOrganization(manager: EntityManager, organization: OrganizationRow): Promise<boolean> {
  const { raw } = await manager.createQueryBuilder().insert().into(Organizations).values(organization).orIgnore().returning('id').execute() as { raw: unknown[] }
  return raw.length > 0
}

/** Names the organization that has the registration number, to those who may see it. */
export async function organizationAlreadyExists(
  manager: EntityManager,
  viewer: Viewer,
  { countryCode, registrationKey: key }: Pick<OrganizationRow, 'countryCode' | 'registrationKey'>,
): Promise<UserError & { readonly existingId: string | null }> {
  const existing = key === null ? null : await manager.findOneBy(Organizations, { countryCode, registrationKey: key })
  const visible = existing && seesInside(await loadStanding(manager, viewer), existing.id)
  return {
    __typename: 'OrganizationAlreadyExistsError',
    code: 'ORGANIZATION_ALREADY_EXISTS',
    message: 'An organization with this registration number is already here. If it is yours, ask one of its owners to invite you.',
    path: ['input', 'registrationNumber'],
    existingId: visible ? existing.id : null,
  }
}
