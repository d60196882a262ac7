import DataLoader from 'dataloader'
import type { EntitySchema, ObjectLiteral } from 'typeorm'
import { paginateByParent, type Connection, type PageArguments } from '#kit/connections.ts'
import { isId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { ProductsApp } from './app.ts'
import { CategoryEntity, ProductEntity, VariantEntity } from './db/entities/catalogue.ts'
import { OfferEntity } from './db/entities/offer.ts'
import { StockLocationEntity } from './db/entities/stock.ts'
import type { Category } from './domain/category.ts'
import type { Offer } from './domain/offer.ts'
import type { Product, ProductVariant } from './domain/product.ts'
import type { StockLocation } from './domain/stock.ts'
import { isCode } from './domain/text.ts'
import { ofOwnVendor, visibleOffers, visibleProducts, type Condition } from './visibility.ts'

type PageLoader<Row> = (args: PageArguments) => DataLoader<string, Connection<Row>>

/** One set per request. What the viewer may not see loads as null or is left out. */
export interface Loaders {
  readonly product: DataLoader<string, Product | null>
  readonly variant: DataLoader<string, ProductVariant | null>
  /** By product; only for products that the viewer sees. */
  readonly variants: DataLoader<string, ProductVariant[]>
  readonly productByCode: DataLoader<string, Product | null>
  readonly category: DataLoader<string, Category | null>
  readonly offer: DataLoader<string, Offer | null>
  /** Units that orders can still reserve, by offer. */
  readonly availableQuantity: DataLoader<string, number>
  readonly stockLocation: DataLoader<string, StockLocation | null>
  readonly offersOfVendor: PageLoader<Offer>
  readonly offersOfProduct: PageLoader<Offer>
  readonly childrenOfCategory: PageLoader<Category>
}

export function createLoaders(app: ProductsApp, viewer: Viewer): Loaders {
  const { manager } = app.db.source
  const products = visibleProducts(viewer, 'product', 'BY_ID')

  async function variantsWhere(sql: string, keys: readonly string[]): Promise<ProductVariant[]> {
    return manager.createQueryBuilder(VariantEntity, 'variant')
      .innerJoin('Product', 'product', 'product.id = variant.product_id')
      .where(`${sql} = ANY(:keys) AND ${products.sql}`, { keys, ...products.parameters })
      .orderBy('variant.id')
      .getMany()
  }

  function rows<Row extends ObjectLiteral & { id: string }>(entity: EntitySchema<Row>, prefix: string, alias: string, visible: Condition) {
    return new DataLoader<string, Row | null>(async (ids) => {
      const found = await manager.createQueryBuilder(entity, alias)
        .where(`${alias}.id = ANY(:ids) AND ${visible.sql}`, { ids: ids.filter((id) => isId(prefix, id)), ...visible.parameters }).getMany()
      return inOrder(ids, found, (row) => row.id)
    })
  }

  function pages<Row extends ObjectLiteral & { id: string }>(
    entity: EntitySchema<Row>,
    parentColumn: keyof Row & string,
    { order, where }: { order?: 'ASC' | 'DESC'; where?: Condition } = {},
  ): PageLoader<Row> {
    const byArguments = new Map<string, DataLoader<string, Connection<Row>>>()
    return (args) => {
      const { first, after, last, before } = args
      const key = JSON.stringify([first, after, last, before])
      let loader = byArguments.get(key)
      if (!loader) {
        loader = new DataLoader((parentIds) => paginateByParent(manager, { entity, parentColumn, parentIds, args, order, where }))
        byArguments.set(key, loader)
      }
      return loader
    }
  }

  const everyone: Condition = { sql: 'TRUE', parameters: {} }
  const listedOffers = visibleOffers(viewer, 'child', 'LISTED')
  return {
    product: rows(ProductEntity, 'prd', 'product', products),
    productByCode: new DataLoader(async (codes) => {
      const found = await manager.createQueryBuilder(ProductEntity, 'product')
        .where(`product.code = ANY(:codes) AND ${products.sql}`, { codes: codes.filter(isCode), ...products.parameters }).getMany()
      return inOrder(codes, found, (product) => product.code)
    }),
    variant: new DataLoader(async (ids) => inOrder(ids, await variantsWhere('variant.id', ids.filter((id) => isId('var', id))), (variant) => variant.id)),
    variants: new DataLoader(async (productIds) => {
      const byProduct = Map.groupBy(await variantsWhere('variant.product_id', productIds), (variant) => variant.productId)
      return productIds.map((id) => byProduct.get(id) ?? [])
    }),
    category: rows(CategoryEntity, 'cat', 'category', everyone),
    offer: rows(OfferEntity, 'ofr', 'offer', visibleOffers(viewer, 'offer', 'BY_ID')),
    availableQuantity: new DataLoader(async (offerIds) => {
      const sums: { offer_id: string; available: number }[] = await manager.query(
        'SELECT offer_id, sum(on_hand - reserved)::int AS available FROM stock_levels WHERE offer_id = ANY($1) GROUP BY offer_id', [offerIds])
      const byOffer = new Map(sums.map((sum) => [sum.offer_id, sum.available]))
      return offerIds.map((id) => byOffer.get(id) ?? 0)
    }),
    stockLocation: rows(StockLocationEntity, 'loc', 'location', ofOwnVendor(viewer, 'location')),
    offersOfVendor: pages(OfferEntity, 'vendorId', { where: listedOffers }),
    offersOfProduct: pages(OfferEntity, 'productId', { where: listedOffers }),
    childrenOfCategory: pages(CategoryEntity, 'parentId', { order: 'ASC' }),
  }
}

function inOrder<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  return keys.map((key) => byKey.get(key) ?? null)
}
