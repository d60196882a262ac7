import type { Context } from '../app.ts'
import { decideOnVendor, type DecisionInput } from './decide-on-vendor.ts'
import type { VendorPayload } from './vendor-payload.ts'

/** Approves a submitted application; the vendor stays pending until it is activated. */
export function approveVendor(context: Context, input: DecisionInput): Promise<VendorPayload> {
  return decideOnVendor(context, input, {
    mutation: 'vendorApprove',
    to: 'APPROVED',
    changes: (now) => ({ onboarding: { decidedAt: now } }),
  })
}
