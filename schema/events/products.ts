import { z } from 'zod'
import { countryCode, id, instant, localizedText, money } from './values.ts'

const product = z.object({ productId: id('prd'), code: z.string(), name: localizedText, categoryId: id('cat').nullable(), status: z.string() })

export const productsEvents = {
  'product.created': { topic: 'products.v1', schema: product },
  'product.updated': { topic: 'products.v1', schema: product },
  /** The whole offer, for read copies: what a cart needs to freeze a line. */
  'offer.updated': {
    topic: 'products.v1',
    schema: z.object({
      offerId: id('ofr'),
      vendorId: id('ven'),
      productId: id('prd'),
      variantId: id('var'),
      sku: z.string(),
      name: localizedText,
      categoryId: id('cat').nullable(),
      price: money,
      /** UN/ECE Recommendation 20 code. */
      unitOfMeasure: z.string(),
      minOrderQuantity: z.number().int().positive(),
      orderMultiple: z.number().int().positive(),
      leadTimeDays: z.number().int().nonnegative(),
      shipFromCountryCode: countryCode,
      countryOfOrigin: countryCode.nullable(),
      /** As the vendor declares it or compliance classified it; 6 to 10 digits. */
      hsCode: z.string().regex(/^\d{6,10}$/).nullable(),
      weightGrams: z.number().int().nonnegative().nullable(),
      status: z.enum(['ACTIVE', 'SUSPENDED']),
    }),
  },
  /** Subject of the reservation facts: the order, which has one reservation. */
  'inventory.reserved': {
    topic: 'products.v1',
    schema: z.object({
      reservationId: id('rsv'),
      orderId: id('ord'),
      expiresAt: instant,
      lines: z.array(z.object({ orderLineId: id('oli'), offerId: id('ofr'), quantity: z.number().int().positive() })),
    }),
  },
  'inventory.reservation.rejected': {
    topic: 'products.v1',
    schema: z.object({
      orderId: id('ord'),
      shortages: z.array(z.object({ orderLineId: id('oli'), offerId: id('ofr'), requested: z.number().int(), available: z.number().int() })),
    }),
  },
  'inventory.reservation.expired': { topic: 'products.v1', schema: z.object({ reservationId: id('rsv'), orderId: id('ord') }) },
  'inventory.released': { topic: 'products.v1', schema: z.object({ reservationId: id('rsv'), orderId: id('ord'), reason: z.string() }) },
  /** Subject: the offer. Sums over its locations. */
  'inventory.updated': { topic: 'products.v1', schema: z.object({ offerId: id('ofr'), onHand: z.number().int(), reserved: z.number().int(), available: z.number().int() }) },
} as const
