import { newEvent } from '#events/registry.ts'
import type { MembershipRow, OrganizationRow } from '../db/entities.ts'

export function organizationCreated(organization: OrganizationRow) {
  return newEvent('organization.created', { subject: organization.id, organizationId: organization.id, data: facts(organization) })
}

export function organizationUpdated(organization: OrganizationRow) {
  return newEvent('organization.updated', { subject: organization.id, organizationId: organization.id, data: facts(organization) })
}

export function memberChanged({ organizationId, userId, role, spendingLimitMinor, spendingLimitCurrency }: Omit<MembershipRow, 'id' | 'version' | 'createdAt' | 'updatedAt'>, change: 'ADDED' | 'UPDATED' | 'REMOVED') {
  return newEvent('organization.member.changed', {
    subject: organizationId,
    organizationId,
    data: {
      organizationId,
      userId,
      role: change === 'REMOVED' ? null : role,
      change,
      spendingLimit: spendingLimitMinor === null || spendingLimitCurrency === null ? null : { amountMinor: spendingLimitMinor.toString(), currency: spendingLimitCurrency },
    },
  })
}

function facts({ id, legalName, registrationNumber, countryCode, capabilities }: OrganizationRow) {
  return { organizationId: id, legalName, registrationNumber, countryCode, capabilities }
}
