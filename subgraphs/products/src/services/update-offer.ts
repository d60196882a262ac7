import { z } from 'zod'
import type { Acting } from './acting.ts'
import { changeOffer } from './change-offer.ts'
import type { OfferPayload } from './create-offer.ts'
import { fields, parseInput } from './input.ts'
import type { OfferUpdateInput } from '../__generated__/resolvers.ts'
import { requireSeller } from '../access.ts'
import { versionConflict } from './user-errors.ts'

const schema = z.object({
  idempotencyKey: z.string(),
  offerId: fields.id('ofr'),
  expectedVersion: z.number(),
  price: fields.price.nullish(),
  minOrderQuantity: fields.quantity.nullish(),
  orderMultiple: fields.quantity.nullish(),
  leadTimeDays: fields.leadTimeDays.nullish(),
  shipFromCountryCode: z.string().nullish(),
})

/** Changes an offer's terms. Orders already placed keep theirs. */
export async function updateOffer(acting: Acting, input: OfferUpdateInput): Promise<OfferPayload> {
  requireSeller(acting.viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return { offer: null, userErrors: parsed.userErrors }
  const { expectedVersion, price, minOrderQuantity, orderMultiple, leadTimeDays, shipFromCountryCode } = parsed.value

  return changeOffer(acting, 'offerUpdate', input, (offer) => {
    if (offer.version !== expectedVersion) return { userErrors: [versionConflict(offer.version)] }
    return {
      changes: {
        amountMinor: price?.amountMinor ?? offer.amountMinor,
        currency: price?.currency ?? offer.currency,
        minOrderQuantity: minOrderQuantity ?? offer.minOrderQuantity,
        orderMultiple: orderMultiple ?? offer.orderMultiple,
        leadTimeDays: leadTimeDays ?? offer.leadTimeDays,
        shipFromCountryCode: shipFromCountryCode ?? offer.shipFromCountryCode,
      },
    }
  })
}
