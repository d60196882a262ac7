import { z } from 'zod'
import { once } from '#kit/idempotency.ts'
import type { ProductUpdateInput } from '../__generated__/resolvers.ts'
import { mayChange, requireSeller } from '../access.ts'
import { forgetRows } from '../cached-rows.ts'
import { CategoryEntity, ProductEntity, VariantEntity } from '../db/entities/catalogue.ts'
import { lockProduct } from '../db/locks.ts'
import { searchParameters, searchVector } from '../db/search-vector.ts'
import type { Product } from '../domain/product.ts'
import { productUpdated } from '../events/product-changed.ts'
import type { Acting } from './acting.ts'
import { announceOffers } from './announce-offers.ts'
import type { ProductPayload } from './create-product.ts'
import { fields, parseInput } from './input.ts'
import { notFound, versionConflict } from './user-errors.ts'

const schema = z.object({
  idempotencyKey: z.string(),
  productId: fields.id('prd'),
  expectedVersion: z.number(),
  name: fields.name.nullish(),
  description: fields.description.nullish(),
  categoryId: fields.id('cat').nullish(),
})

/** Changes a product's texts and place, and tells every offer of it. */
export async function updateProduct({ app, viewer }: Acting, input: ProductUpdateInput): Promise<ProductPayload> {
  requireSeller(viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return { product: null, userErrors: parsed.userErrors }
  const { productId, expectedVersion, name: names, description: descriptions, categoryId } = parsed.value

  return once<ProductPayload>(app, { viewer, mutation: 'productUpdate', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const before = await lockProduct(tx, productId)
    if (!before || !mayChange(viewer, before)) return { product: null, userErrors: [notFound('PRODUCT', 'productId')] }
    if (before.version !== expectedVersion) return { product: null, userErrors: [versionConflict(before.version)] }
    if (categoryId && !await tx.manager.existsBy(CategoryEntity, { id: categoryId })) {
      return { product: null, userErrors: [notFound('CATEGORY', 'categoryId')] }
    }

    const changes = {
      names: names ?? before.names,
      descriptions: descriptions ?? before.descriptions,
      categoryId: categoryId === undefined ? before.categoryId : categoryId,
      version: before.version + 1,
      updatedAt: app.clock.now(),
    }
    const product: Product = { ...before, ...changes }
    const variants = await tx.manager.findBy(VariantEntity, { productId })
    await tx.manager.createQueryBuilder().update(ProductEntity)
      .set({ ...changes, search: searchVector })
      .setParameters(searchParameters(product, variants))
      .where('id = :productId', { productId })
      .execute()
    forgetRows(app, tx, 'product', [productId])
    tx.emit(productUpdated(product))
    await announceOffers(tx, { productId })
    return { product, userErrors: [] }
  })
}
