import type { Tx } from '#kit/transaction.ts'
import type { Offer } from '../domain/offer.ts'
import type { Product, ProductVariant } from '../domain/product.ts'
import type { VendorCopy } from '../domain/vendor.ts'
import { ProductEntity } from './entities/catalogue.ts'
import { OfferEntity } from './entities/offer.ts'

/*
 * Locks are taken in one order: vendor, product, reservation, offers by id, stock levels by id. A product's row guards its
 * variants and, shared, the terms of its offers: whoever changes an offer reads the product and variant that its event carries
 * as they will be when it commits.
 */

export async function lockProduct(tx: Tx, productId: string): Promise<Product | null> {
  return tx.manager.findOne(ProductEntity, { where: { id: productId }, lock: { mode: 'pessimistic_write' } })
}

export async function lockProductOfVariant(tx: Tx, variantId: string, mode: 'pessimistic_write' | 'pessimistic_read'): Promise<Product | null> {
  return tx.manager.createQueryBuilder(ProductEntity, 'product')
    .where('product.id = (SELECT found.product_id FROM product_variants found WHERE found.id = :variantId)', { variantId })
    .setLock(mode)
    .getOne()
}

export interface OfferInContext extends Offer {
  variant: ProductVariant
  product: Product
  vendor: VendorCopy
}

/** The offer, to be changed, with what its event carries; null when there is none. */
export async function lockOffer(tx: Tx, offerId: string): Promise<OfferInContext | null> {
  const product = await tx.manager.createQueryBuilder(ProductEntity, 'product')
    .where('product.id = (SELECT found.product_id FROM offers found WHERE found.id = :offerId)', { offerId })
    .setLock('pessimistic_read')
    .getOne()
  if (!product) return null
  // A statement of its own, so that it sees what whoever held the product before has committed.
  const offer = await tx.manager.createQueryBuilder(OfferEntity, 'offer')
    .innerJoinAndMapOne('offer.variant', 'ProductVariant', 'variant', 'variant.id = offer.variant_id')
    .innerJoinAndMapOne('offer.vendor', 'Vendor', 'vendor', 'vendor.id = offer.vendor_id')
    .where('offer.id = :offerId', { offerId })
    .setLock('pessimistic_write', undefined, ['offer'])
    .getOneOrFail() as OfferInContext
  return { ...offer, product }
}
