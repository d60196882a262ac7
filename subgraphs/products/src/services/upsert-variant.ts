import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { VariantUpsertInput } from '../__generated__/resolvers.ts'
import { mayChange, requireSeller } from '../access.ts'
import { forgetRows } from '../cached-rows.ts'
import { ProductEntity, VariantEntity } from '../db/entities/catalogue.ts'
import { lockProduct } from '../db/locks.ts'
import { searchParameters, searchVector } from '../db/search-vector.ts'
import { MAX_VARIANTS, type Product, type ProductVariant } from '../domain/product.ts'
import type { Acting } from './acting.ts'
import { announceOffers } from './announce-offers.ts'
import { fields, parseInput } from './input.ts'
import { alreadyExists, notFound } from './user-errors.ts'

const schema = z.object({
  idempotencyKey: z.string(),
  productId: fields.id('prd'),
  sku: fields.code,
  gtin: fields.gtin.nullish(),
  countryOfOrigin: z.string().nullish(),
  weightGrams: fields.weightGrams.nullish(),
  unitOfMeasure: fields.unitOfMeasure,
  hsCode: fields.hsCode.nullish(),
  attributes: fields.attributes.nullish(),
})

export interface VariantPayload {
  readonly variant: ProductVariant | null
  readonly userErrors: UserError[]
}

/** Creates the variant of a SKU, or replaces it, and tells its offers. A declared HS code gives way to one that compliance has classified. */
export async function upsertVariant({ app, viewer }: Acting, input: VariantUpsertInput): Promise<VariantPayload> {
  requireSeller(viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return { variant: null, userErrors: parsed.userErrors }
  const { productId, sku, ...declared } = parsed.value

  return once<VariantPayload>(app, { viewer, mutation: 'variantUpsert', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const product = await lockProduct(tx, productId)
    if (!product || !mayChange(viewer, product)) return { variant: null, userErrors: [notFound('PRODUCT', 'productId')] }

    const siblings = await tx.manager.find(VariantEntity, { where: { productId }, order: { id: 'ASC' } })
    const before = siblings.find((variant) => variant.sku === sku)
    if (!before && siblings.length >= MAX_VARIANTS) {
      return { variant: null, userErrors: [userError('TOO_MANY_VARIANTS', `A product has at most ${MAX_VARIANTS} variants.`, ['input', 'productId'])] }
    }
    const now = app.clock.now()
    const variant: ProductVariant = {
      id: before?.id ?? newId('var'),
      productId,
      sku,
      gtin: declared.gtin ?? null,
      countryOfOrigin: declared.countryOfOrigin ?? null,
      weightGrams: declared.weightGrams ?? null,
      unitOfMeasure: declared.unitOfMeasure,
      hsCode: before && (before.hsCodeClassified || !declared.hsCode) ? before.hsCode : declared.hsCode ?? null,
      hsCodeClassified: before?.hsCodeClassified ?? false,
      attributes: declared.attributes ?? [],
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
    }
    const taken = before ? await replace(tx, variant) : await insert(tx, variant)
    if (taken) return { variant: null, userErrors: [taken] }
    if (before) forgetRows(app, tx, 'variant', [before.id])
    else forgetRows(app, tx, 'product', [productId])

    if (variant.gtin !== (before?.gtin ?? null) || !before) {
      await refreshSearch(tx, product, [...siblings.filter((sibling) => sibling !== before), variant])
    }
    if (before) await announceOffers(tx, { variantId: variant.id })
    return { variant, userErrors: [] }
  })
}

async function insert(tx: Tx, variant: ProductVariant): Promise<UserError | null> {
  const inserted = await tx.manager.createQueryBuilder().insert().into(VariantEntity)
    .values(variant).orIgnore().returning(['id']).updateEntity(false).execute()
  if ((inserted.raw as unknown[]).length > 0) return null
  const existing = await tx.manager.findOneByOrFail(VariantEntity, { sku: variant.sku })
  return alreadyExists('A variant of another product has this SKU.', 'sku', existing.id)
}

async function replace(tx: Tx, { id, ...variant }: ProductVariant): Promise<null> {
  await tx.manager.update(VariantEntity, { id }, variant)
  return null
}

async function refreshSearch(tx: Tx, product: Product, variants: readonly ProductVariant[]): Promise<void> {
  await tx.manager.createQueryBuilder().update(ProductEntity)
    .set({ search: searchVector })
    .setParameters(searchParameters(product, variants))
    .where('id = :productId', { productId: product.id })
    .execute()
}
