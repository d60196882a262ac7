import type { Resolvers } from '../__generated__/resolvers.ts'
import { activateVendor } from '../services/activate-vendor.ts'
import { applyAsVendor } from '../services/apply-as-vendor.ts'
import { approveVendor } from '../services/approve-vendor.ts'
import { reinstateVendor } from '../services/reinstate-vendor.ts'
import { rejectVendor } from '../services/reject-vendor.ts'
import { suspendVendor } from '../services/suspend-vendor.ts'
import { updateVendorPolicy } from '../services/update-vendor-policy.ts'
import { upsertCommissionPlan } from '../services/upsert-commission-plan.ts'

export const mutations: Resolvers['Mutation'] = {
  vendorApply: (_, { input }, context) => applyAsVendor(context, input),
  vendorApprove: (_, { input }, context) => approveVendor(context, input),
  vendorReject: (_, { input }, context) => rejectVendor(context, input),
  vendorActivate: (_, { input }, context) => activateVendor(context, input),
  vendorSuspend: (_, { input }, context) => suspendVendor(context, input),
  vendorReinstate: (_, { input }, context) => reinstateVendor(context, input),
  commissionPlanUpsert: (_, { input }, context) => upsertCommissionPlan(context, input),
  vendorPolicyUpdate: (_, { input }, context) => updateVendorPolicy(context, input),
}
