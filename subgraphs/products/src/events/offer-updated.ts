import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { Offer } from '../domain/offer.ts'
import type { Product, ProductVariant } from '../domain/product.ts'

/**
 * The offer as whoever sells it needs to know it. Its `status` says whether it can be bought: `ACTIVE` only while its product
 * is published, too.
 */
export function offerUpdated(offer: Offer, variant: ProductVariant, product: Product, organizationId: string): NewEvent {
  return newEvent('offer.updated', {
    subject: offer.id,
    organizationId,
    vendorId: offer.vendorId,
    data: {
      offerId: offer.id,
      vendorId: offer.vendorId,
      productId: product.id,
      variantId: variant.id,
      sku: variant.sku,
      name: { ...product.names },
      categoryId: product.categoryId,
      price: { amountMinor: offer.amountMinor.toString(), currency: offer.currency },
      unitOfMeasure: variant.unitOfMeasure,
      minOrderQuantity: offer.minOrderQuantity,
      orderMultiple: offer.orderMultiple,
      leadTimeDays: offer.leadTimeDays,
      shipFromCountryCode: offer.shipFromCountryCode,
      countryOfOrigin: variant.countryOfOrigin,
      hsCode: variant.hsCode,
      weightGrams: variant.weightGrams,
      status: product.status === 'PUBLISHED' ? offer.status : 'SUSPENDED',
    },
  })
}
