import type { Tx } from '#kit/transaction.ts'
import { OfferEntity } from '../db/entities/offer.ts'
import type { OfferInContext } from '../db/locks.ts'
import { offerUpdated } from '../events/offer-updated.ts'

type Which = { readonly productId: string } | { readonly variantId: string } | { readonly offerIds: readonly string[] }

/**
 * Emits `offer.updated` for each of the offers, as they stand after the caller's changes. The caller holds their products'
 * locks, so that no two transactions announce different halves of a change.
 */
export async function announceOffers(tx: Tx, which: Which): Promise<void> {
  const [condition, parameter] = 'productId' in which ? ['offer.product_id = :parameter', which.productId]
    : 'variantId' in which ? ['offer.variant_id = :parameter', which.variantId]
    : ['offer.id = ANY(:parameter)', which.offerIds]
  const offers = await tx.manager.createQueryBuilder(OfferEntity, 'offer')
    .innerJoinAndMapOne('offer.variant', 'ProductVariant', 'variant', 'variant.id = offer.variant_id')
    .innerJoinAndMapOne('offer.product', 'Product', 'product', 'product.id = offer.product_id')
    .innerJoinAndMapOne('offer.vendor', 'Vendor', 'vendor', 'vendor.id = offer.vendor_id')
    .where(condition, { parameter })
    .orderBy('offer.id')
    .getMany() as OfferInContext[]
  for (const offer of offers) tx.emit(offerUpdated(offer, offer.variant, offer.product, offer.vendor.organizationId))
}
