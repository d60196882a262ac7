import type { Context } from '../app.ts'
import { vendorActivated } from '../events/vendor-facts.ts'
import { decideOnVendor, type DecisionInput } from './decide-on-vendor.ts'
import type { VendorPayload } from './vendor-payload.ts'

/** Lets an approved vendor sell, unless compliance has blocked its organization; `vendor.activated` commits with it. */
export function activateVendor(context: Context, input: DecisionInput): Promise<VendorPayload> {
  return decideOnVendor(context, input, {
    mutation: 'vendorActivate',
    from: 'APPROVED',
    to: 'ACTIVE',
    screened: true,
    changes: (now) => ({ onboarding: { activatedAt: now } }),
    event: vendorActivated,
  })
}
