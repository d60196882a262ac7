import type { Context } from '../app.ts'
import { vendorSuspended } from '../events/vendor-facts.ts'
import { decideOnVendor, type DecisionInput } from './decide-on-vendor.ts'
import type { VendorPayload } from './vendor-payload.ts'

/** Stops an active vendor from selling; `vendor.suspended` commits with it. Its open orders go on. */
export function suspendVendor(context: Context, input: DecisionInput): Promise<VendorPayload> {
  return decideOnVendor(context, input, {
    mutation: 'vendorSuspend',
    to: 'SUSPENDED',
    needsReason: true,
    changes: (_now, _onboarding, reason) => ({ vendor: { suspensionReason: reason } }),
    event: vendorSuspended,
  })
}
