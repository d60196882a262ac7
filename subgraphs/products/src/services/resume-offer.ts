import { userError } from '#kit/errors.ts'
import type { Acting } from './acting.ts'
import { changeOffer, type OfferChange } from './change-offer.ts'
import type { OfferPayload } from './create-offer.ts'
import { illegalTransition } from './user-errors.ts'

/** Puts an offer on sale again that {@link suspendOffer} took off. While its vendor is not active nothing can. */
export function resumeOffer(acting: Acting, input: OfferChange): Promise<OfferPayload> {
  return changeOffer(acting, 'offerResume', input, (offer) => {
    if (offer.vendorInactive) return { userErrors: [userError('VENDOR_NOT_ACTIVE', 'The vendor is not active.', ['input', 'offerId'])] }
    return offer.paused ? { changes: { paused: false } } : { userErrors: [illegalTransition('The offer', 'ACTIVE', 'ACTIVE')] }
  })
}
