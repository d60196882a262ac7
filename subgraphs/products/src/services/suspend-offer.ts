import type { Acting } from './acting.ts'
import { changeOffer, type OfferChange } from './change-offer.ts'
import type { OfferPayload } from './create-offer.ts'
import { illegalTransition } from './user-errors.ts'

/** Takes an offer off sale until it is resumed; the vendor's own coming back does not resume it. */
export function suspendOffer(acting: Acting, input: OfferChange): Promise<OfferPayload> {
  return changeOffer(acting, 'offerSuspend', input, (offer) =>
    (offer.paused ? { userErrors: [illegalTransition('The offer', 'SUSPENDED', 'SUSPENDED')] } : { changes: { paused: true } }))
}
