import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { OrganizationRow, VendorRow } from '../db/entities.ts'

/** What every fact about a vendor carries, for read copies. */
function identity(vendor: VendorRow, organization: OrganizationRow) {
  return {
    vendorId: vendor.id,
    organizationId: vendor.organizationId,
    displayName: vendor.displayName,
    legalName: organization.legalName,
    countryCode: organization.countryCode,
  }
}

function about(vendor: VendorRow) {
  return { subject: vendor.id, organizationId: vendor.organizationId, vendorId: vendor.id }
}

function policy(vendor: VendorRow) {
  return { autoAccept: vendor.autoAccept, acceptWithinHours: vendor.acceptWithinHours }
}

export function vendorRegistered(vendor: VendorRow, organization: OrganizationRow): NewEvent {
  return newEvent('vendor.registered', { ...about(vendor), data: identity(vendor, organization) })
}

export function vendorActivated(vendor: VendorRow, organization: OrganizationRow): NewEvent {
  return newEvent('vendor.activated', { ...about(vendor), data: { ...identity(vendor, organization), policy: policy(vendor) } })
}

export function vendorSuspended(vendor: VendorRow, organization: OrganizationRow, reason: string): NewEvent {
  return newEvent('vendor.suspended', { ...about(vendor), data: { ...identity(vendor, organization), reason } })
}

export function vendorPolicyChanged(vendor: VendorRow, organization: OrganizationRow): NewEvent {
  return newEvent('vendor.policy.changed', { ...about(vendor), data: { ...identity(vendor, organization), policy: policy(vendor) } })
}
