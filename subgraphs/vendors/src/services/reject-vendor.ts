import type { Context } from '../app.ts'
import { decideOnVendor, type DecisionInput } from './decide-on-vendor.ts'
import type { VendorPayload } from './vendor-payload.ts'

/** Rejects an application that is not active yet. The organization may apply again. */
export function rejectVendor(context: Context, input: DecisionInput): Promise<VendorPayload> {
  return decideOnVendor(context, input, {
    mutation: 'vendorReject',
    to: 'REJECTED',
    needsReason: true,
    changes: (now, _, reason) => ({ onboarding: { decidedAt: now, rejectionReason: reason } }),
  })
}
