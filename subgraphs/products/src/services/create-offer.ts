import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { OfferCreateInput } from '../__generated__/resolvers.ts'
import { isPlatformAdmin, requireSeller } from '../access.ts'
import { VariantEntity } from '../db/entities/catalogue.ts'
import { OfferEntity } from '../db/entities/offer.ts'
import { lockProductOfVariant } from '../db/locks.ts'
import { offerStatus, type Offer } from '../domain/offer.ts'
import { offerUpdated } from '../events/offer-updated.ts'
import { vendorFor, type Acting } from './acting.ts'
import { fields, parseInput } from './input.ts'
import { alreadyExists, notFound } from './user-errors.ts'

const schema = z.object({
  idempotencyKey: z.string(),
  vendorId: fields.id('ven'),
  variantId: fields.id('var'),
  price: fields.price,
  minOrderQuantity: fields.quantity,
  orderMultiple: fields.quantity,
  leadTimeDays: fields.leadTimeDays,
  shipFromCountryCode: z.string(),
})

export interface OfferPayload {
  readonly offer: Offer | null
  readonly userErrors: UserError[]
}

/**
 * Offers a variant in a vendor's name; suspended as long as the vendor is not active. A second offer of the same vendor and
 * variant is an {@link alreadyExists} error, also under concurrency.
 */
export async function createOffer({ app, viewer }: Acting, input: OfferCreateInput): Promise<OfferPayload> {
  requireSeller(viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return { offer: null, userErrors: parsed.userErrors }
  const { vendorId, variantId, price: { amountMinor, currency }, minOrderQuantity, orderMultiple, leadTimeDays, shipFromCountryCode } = parsed.value

  return once<OfferPayload>(app, { viewer, mutation: 'offerCreate', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const vendor = await vendorFor(tx, viewer, vendorId)
    if (!vendor) return { offer: null, userErrors: [notFound('VENDOR', 'vendorId')] }
    const product = await lockProductOfVariant(tx, variantId, 'pessimistic_read')
    const ownProduct = product?.createdByOrganizationId === vendor.organizationId
    if (!product || (product.status === 'DRAFT' && !ownProduct && !isPlatformAdmin(viewer))) {
      return { offer: null, userErrors: [notFound('VARIANT', 'variantId')] }
    }
    // Otherwise the vendor would have an offer of something that it cannot see.
    if (product.status !== 'PUBLISHED' && !ownProduct) {
      return { offer: null, userErrors: [userError('PRODUCT_NOT_PUBLISHED', `The product is ${product.status}.`, ['input', 'variantId'])] }
    }
    const variant = await tx.manager.findOneByOrFail(VariantEntity, { id: variantId })

    const now = app.clock.now()
    const holds = { paused: false, vendorInactive: vendor.status !== 'ACTIVE' }
    const offer: Offer = {
      id: newId('ofr'),
      vendorId,
      variantId,
      productId: product.id,
      amountMinor,
      currency,
      minOrderQuantity,
      orderMultiple,
      leadTimeDays,
      shipFromCountryCode,
      ...holds,
      status: offerStatus(holds),
      version: 1,
      createdAt: now,
      updatedAt: now,
    }
    const inserted = await tx.manager.createQueryBuilder().insert().into(OfferEntity)
      .values(offer).orIgnore().returning(['id']).updateEntity(false).execute()
    if ((inserted.raw as unknown[]).length === 0) {
      const existing = await tx.manager.findOneByOrFail(OfferEntity, { vendorId, variantId })
      return { offer: null, userErrors: [alreadyExists('The vendor offers this variant already.', 'variantId', existing.id)] }
    }
    tx.emit(offerUpdated(offer, variant, product, vendor.organizationId))
    return { offer, userErrors: [] }
  })
}
