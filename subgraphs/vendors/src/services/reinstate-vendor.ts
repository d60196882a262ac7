import type { Context } from '../app.ts'
import { vendorActivated } from '../events/vendor-facts.ts'
import { decideOnVendor, type DecisionInput } from './decide-on-vendor.ts'
import type { VendorPayload } from './vendor-payload.ts'

/** Lets a suspended vendor sell again, unless compliance has blocked its organization; `vendor.activated` commits with it. */
export function reinstateVendor(context: Context, input: DecisionInput): Promise<VendorPayload> {
  return decideOnVendor(context, input, {
    mutation: 'vendorReinstate',
    from: 'SUSPENDED',
    to: 'ACTIVE',
    screened: true,
    changes: () => ({ vendor: { suspensionReason: null } }),
    event: vendorActivated,
  })
}
