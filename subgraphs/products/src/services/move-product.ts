import { once } from '#kit/idempotency.ts'
import { mayMove } from '#kit/transitions.ts'
import { mayChange, requireSeller } from '../access.ts'
import { forgetRows } from '../cached-rows.ts'
import { ProductEntity } from '../db/entities/catalogue.ts'
import { lockProduct } from '../db/locks.ts'
import { productTransitions, type ProductStatus } from '../domain/product.ts'
import { productUpdated } from '../events/product-changed.ts'
import type { Acting } from './acting.ts'
import { announceOffers } from './announce-offers.ts'
import type { ProductPayload } from './create-product.ts'
import { idOf } from './input.ts'
import { illegalTransition, notFound } from './user-errors.ts'

export interface ProductMove {
  readonly idempotencyKey: string
  readonly productId: string
}

/** Makes a draft or an archived product public; its active offers can be bought from then on. */
export function publishProduct(acting: Acting, input: ProductMove): Promise<ProductPayload> {
  return moveProduct(acting, 'productPublish', input, 'PUBLISHED')
}

/** Takes a product out of the catalogue; none of its offers can be bought any more. */
export function archiveProduct(acting: Acting, input: ProductMove): Promise<ProductPayload> {
  return moveProduct(acting, 'productArchive', input, 'ARCHIVED')
}

async function moveProduct({ app, viewer }: Acting, mutation: string, input: ProductMove, to: ProductStatus): Promise<ProductPayload> {
  requireSeller(viewer)
  const productId = idOf('prd', input.productId)

  return once<ProductPayload>(app, { viewer, mutation, idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const before = await lockProduct(tx, productId)
    if (!before || !mayChange(viewer, before)) return { product: null, userErrors: [notFound('PRODUCT', 'productId')] }
    if (!mayMove(productTransitions, before.status, to)) {
      return { product: null, userErrors: [illegalTransition('A product', before.status, to)] }
    }
    const changes = { status: to, version: before.version + 1, updatedAt: app.clock.now() }
    const product = { ...before, ...changes }
    await tx.manager.update(ProductEntity, { id: productId }, changes)
    forgetRows(app, tx, 'product', [productId])
    tx.emit(productUpdated(product))
    await announceOffers(tx, { productId })
    return { product, userErrors: [] }
  })
}
