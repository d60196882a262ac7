import type { Context } from '../app.ts'
import { activateVendor } from '../services/activate-vendor.ts'
import { applyAsVendor, type VendorApplyInput } from '../services/apply-as-vendor.ts'
import { approveVendor } from '../services/approve-vendor.ts'
import type { DecisionInput } from '../services/decide-on-vendor.ts'
import { reinstateVendor } from '../services/reinstate-vendor.ts'
import { rejectVendor } from '../services/reject-vendor.ts'
import { suspendVendor } from '../services/suspend-vendor.ts'
import { updateVendorPolicy, type VendorPolicyUpdateInput } from '../services/update-vendor-policy.ts'
import { upsertCommissionPlan, type CommissionPlanUpsertInput } from '../services/upsert-commission-plan.ts'

interface With<Input> { readonly input: Input }

export const mutations = {
  vendorApply: (_: unknown, { input }: With<VendorApplyInput>, context: Context) => applyAsVendor(context, input),
  vendorApprove: (_: unknown, { input }: With<DecisionInput>, context: Context) => approveVendor(context, input),
  vendorReject: (_: unknown, { input }: With<DecisionInput>, context: Context) => rejectVendor(context, input),
  vendorActivate: (_: unknown, { input }: With<DecisionInput>, context: Context) => activateVendor(context, input),
  vendorSuspend: (_: unknown, { input }: With<DecisionInput>, context: Context) => suspendVendor(context, input),
  vendorReinstate: (_: unknown, { input }: With<DecisionInput>, context: Context) => reinstateVendor(context, input),
  commissionPlanUpsert: (_: unknown, { input }: With<CommissionPlanUpsertInput>, context: Context) => upsertCommissionPlan(context, input),
  vendorPolicyUpdate: (_: unknown, { input }: With<VendorPolicyUpdateInput>, context: Context) => updateVendorPolicy(context, input),
}
