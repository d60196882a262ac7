import { isAuthenticated } from '#kit/viewer.ts'
import { maySeeSuspension, maySeeTerms } from '../access.ts'
import type { Context } from '../app.ts'
import type { CommissionPlanRow, OnboardingRow, VendorRow } from '../db/entities.ts'
import type { CommissionComponent } from '../domain/commission.ts'

interface Reference { readonly id: string }

export const types = {
  Organization: {
    __resolveReference: (reference: Reference) => reference,
    vendor: ({ id }: Reference, _: unknown, { loaders }: Context) => loaders.vendorByOrganization.load(id),
  },
  Vendor: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.vendor.load(id),
    organization: (vendor: VendorRow, _: unknown, { viewer }: Context) => (isAuthenticated(viewer) ? { id: vendor.organizationId } : null),
    suspensionReason: (vendor: VendorRow, _: unknown, { viewer }: Context) => (maySeeSuspension(viewer, vendor) ? vendor.suspensionReason : null),
    policy: (vendor: VendorRow, _: unknown, { viewer }: Context) => (maySeeTerms(viewer, vendor) ? vendor : null),
    onboarding: ({ id }: VendorRow, _: unknown, { loaders }: Context) => loaders.onboardingByVendor.load(id),
    commissionPlan: (vendor: VendorRow, _: unknown, { loaders }: Context) => loaders.planInForce.load(vendor),
  },
  VendorOnboarding: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.onboarding.load(id),
    vendor: ({ vendorId }: OnboardingRow, _: unknown, { loaders }: Context) => loaders.vendor.load(vendorId),
  },
  CommissionPlan: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.commissionPlan.load(id),
    vendor: ({ vendorId }: CommissionPlanRow, _: unknown, { loaders }: Context) => (vendorId === null ? null : loaders.vendor.load(vendorId)),
  },
  CommissionComponent: {
    category: ({ categoryId }: CommissionComponent) => (categoryId === null ? null : { id: categoryId }),
    fixed: ({ fixedMinor, currency }: CommissionComponent) => amountOf(fixedMinor, currency),
    min: ({ minMinor, currency }: CommissionComponent) => amountOf(minMinor, currency),
    max: ({ maxMinor, currency }: CommissionComponent) => amountOf(maxMinor, currency),
  },
}

function amountOf(amountMinor: string | null, currency: string | null) {
  return amountMinor === null ? null : { amountMinor, currency }
}
