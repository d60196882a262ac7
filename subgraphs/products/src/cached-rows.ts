import DataLoader from 'dataloader'
import { In, type EntityManager, type EntitySchema } from 'typeorm'
import type { CacheKind } from '#kit/cache.ts'
import { isId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { ProductsApp } from './app.ts'
import { ProductEntity, VariantEntity } from './db/entities/catalogue.ts'
import { OfferEntity } from './db/entities/offer.ts'
import type { Offer } from './domain/offer.ts'
import type { Product, ProductVariant } from './domain/product.ts'

const MINUTE_MS = 60_000

const KINDS = {
  product: { name: 'product', ttlMs: 5 * MINUTE_MS },
  variant: { name: 'variant', ttlMs: 5 * MINUTE_MS },
  offer: { name: 'offer', ttlMs: 5 * MINUTE_MS },
} as const satisfies Record<string, CacheKind>

const TYPES = { product: 'Product', variant: 'ProductVariant', offer: 'Offer' } as const satisfies Record<keyof typeof KINDS, string>

/** Rows by id as they are, through the cache, whoever asks: for loaders that then decide what their viewer sees. Null for what is not there. */
export interface RowLoaders {
  readonly product: DataLoader<string, Product | null>
  readonly variant: DataLoader<string, ProductVariant | null>
  readonly offer: DataLoader<string, Offer | null>
}

export function createRowLoaders({ cache, db: { source: { manager } } }: ProductsApp): RowLoaders {
  function rows<Row extends { id: string }>(kind: CacheKind, entity: EntitySchema<Row>, prefix: string): DataLoader<string, Row | null> {
    return new DataLoader(async (ids) => {
      const found = await cache.through(kind, ids.filter((id) => isId(prefix, id)), (missing) => byId(manager, entity, missing))
      return ids.map((id) => found.get(id) ?? null)
    })
  }
  return { product: rows<Product>(KINDS.product, ProductEntity, 'prd'), variant: rows(KINDS.variant, VariantEntity, 'var'), offer: rows(KINDS.offer, OfferEntity, 'ofr') }
}

/** To be told by every transaction that changes such a row; a new one is not cached yet. Also by whoever hears of the change later, for a process that died in between. */
export function forgetRows(app: Caching, tx: Tx, kind: keyof typeof KINDS, ids: readonly string[]): void {
  if (ids.length > 0) tx.afterCommit(() => forgetRowsNow(app, kind, ids))
}

/** First the rows, then the answers of routers that were made of them: a router that asks in between must not keep what an old row says. */
export async function forgetRowsNow({ cache, responseMarks }: Caching, kind: keyof typeof KINDS, ids: readonly string[]): Promise<void> {
  await cache.forget(KINDS[kind], ids)
  await responseMarks.invalidate(ids.map((id) => `${TYPES[kind]}:${id}`))
}

type Caching = Pick<ProductsApp, 'cache' | 'responseMarks'>

async function byId<Row extends { id: string }>(manager: EntityManager, entity: EntitySchema<Row>, ids: readonly string[]): Promise<ReadonlyMap<string, Row>> {
  const rows = await manager.findBy(entity, { id: In([...ids]) } as never)
  return new Map(rows.map((row) => [row.id, row]))
}
