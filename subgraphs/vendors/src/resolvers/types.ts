import { nonNull } from '#kit/graphql/non-null.ts'
import { money, type Money } from '#kit/money.ts'
import { isAuthenticated } from '#kit/viewer.ts'
import { maySeeSuspension, maySeeTerms } from '../access.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'

export const types = {
  Organization: {
    __resolveReference: (reference) => reference,
    vendor: ({ id }, _, { loaders }) => loaders.vendorByOrganization.load(id),
  },
  Vendor: {
    __resolveReference: ({ id }, { loaders }) => loaders.vendor.load(id),
    organization: (vendor, _, { viewer }) => (isAuthenticated(viewer) ? { id: vendor.organizationId } : null),
    suspensionReason: (vendor, _, { viewer }) => (maySeeSuspension(viewer, vendor) ? vendor.suspensionReason : null),
    policy: (vendor, _, { viewer }) => (maySeeTerms(viewer, vendor) ? vendor : null),
    onboarding: ({ id }, _, { loaders }) => loaders.onboardingByVendor.load(id),
    commissionPlan: (vendor, _, { loaders }) => loaders.planInForce.load(vendor),
  },
  VendorOnboarding: {
    __resolveReference: ({ id }, { loaders }) => loaders.onboarding.load(id),
    vendor: ({ vendorId }, _, { loaders }) => nonNull(loaders.vendor.load(vendorId)),
  },
  CommissionPlan: {
    __resolveReference: ({ id }, { loaders }) => loaders.commissionPlan.load(id),
    vendor: ({ vendorId }, _, { loaders }) => (vendorId === null ? null : loaders.vendor.load(vendorId)),
  },
  CommissionComponent: {
    category: ({ categoryId }) => (categoryId === null ? null : { id: categoryId }),
    fixed: ({ fixedMinor, currency }) => amountOf(fixedMinor, currency),
    min: ({ minMinor, currency }) => amountOf(minMinor, currency),
    max: ({ maxMinor, currency }) => amountOf(maxMinor, currency),
  },
} satisfies Partial<Resolvers>

function amountOf(amountMinor: string | null, currency: string | null): Money | null {
  return amountMinor === null || currency === null ? null : money(BigInt(amountMinor), currency)
}
