import { z } from 'zod'
import type { UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { ProductCreateInput } from '../__generated__/resolvers.ts'
import { requireSeller } from '../access.ts'
import { CategoryEntity, ProductEntity } from '../db/entities/catalogue.ts'
import { searchParameters, searchVector } from '../db/search-vector.ts'
import type { Product } from '../domain/product.ts'
import { productCreated } from '../events/product-changed.ts'
import { creatorFor, type Acting } from './acting.ts'
import { fields, parseInput } from './input.ts'
import { alreadyExists, notFound } from './user-errors.ts'

const schema = z.object({
  idempotencyKey: z.string(),
  code: fields.code,
  name: fields.name,
  description: fields.description.nullish(),
  categoryId: fields.id('cat').nullish(),
  publish: z.boolean().nullish(),
})

export interface ProductPayload {
  readonly product: Product | null
  readonly userErrors: UserError[]
}

/** Adds a product, as a draft unless it is to be published. A code in use is an {@link alreadyExists} error, also under concurrency. */
export async function createProduct({ app, viewer }: Acting, input: ProductCreateInput): Promise<ProductPayload> {
  requireSeller(viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return { product: null, userErrors: parsed.userErrors }
  const { code, name: names, description: descriptions, categoryId = null, publish } = parsed.value

  return once<ProductPayload>(app, { viewer, mutation: 'productCreate', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const createdByOrganizationId = await creatorFor(tx, viewer)
    if (categoryId !== null && !await tx.manager.existsBy(CategoryEntity, { id: categoryId })) {
      return { product: null, userErrors: [notFound('CATEGORY', 'categoryId')] }
    }
    const now = app.clock.now()
    const product: Product = {
      id: newId('prd'),
      code,
      names,
      descriptions: descriptions ?? {},
      categoryId,
      status: publish ? 'PUBLISHED' : 'DRAFT',
      createdByOrganizationId,
      version: 1,
      createdAt: now,
      updatedAt: now,
    }
    const inserted = await tx.manager.createQueryBuilder().insert().into(ProductEntity)
      .values({ ...product, search: searchVector })
      .setParameters(searchParameters(product, []))
      .orIgnore().returning(['id']).updateEntity(false).execute()
    if ((inserted.raw as unknown[]).length === 0) {
      const existing = await tx.manager.findOneByOrFail(ProductEntity, { code })
      return { product: null, userErrors: [alreadyExists('A product has this code.', 'code', existing.id)] }
    }
    tx.emit(productCreated(product))
    return { product, userErrors: [] }
  })
}
