import DataLoader from 'dataloader'
import { In, type EntitySchema, type ObjectLiteral } from 'typeorm'
import type { Audience } from '#kit/graphql/context.ts'
import { paginateByParent, type Connection, type PageArguments } from '#kit/connections.ts'
import { isId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { ownOrganization } from './access.ts'
import type { ProductsApp } from './app.ts'
import { createRowLoaders } from './cached-rows.ts'
import { CategoryEntity, ProductEntity, VariantEntity } from './db/entities/catalogue.ts'
import { OfferEntity } from './db/entities/offer.ts'
import { StockLocationEntity } from './db/entities/stock.ts'
import { VendorEntity } from './db/entities/vendor.ts'
import type { Category } from './domain/category.ts'
import type { Offer } from './domain/offer.ts'
import type { Product, ProductVariant } from './domain/product.ts'
import type { StockLocation } from './domain/stock.ts'
import { isCode } from './domain/text.ts'
import type { VendorCopy } from './domain/vendor.ts'
import { ofOwnVendor, seesOffer, seesProduct, visibleOffers, visibleProducts, type Condition } from './visibility.ts'

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

export function createLoaders(app: ProductsApp, viewer: Viewer, audience: Audience): Loaders {
  const { manager } = app.db.source
  const raw = createRowLoaders(app)
  const products = visibleProducts(viewer, 'product', 'BY_ID')
  const vendor = new DataLoader<string, VendorCopy | null>(async (ids) => inOrder(ids, await manager.findBy(VendorEntity, { id: In([...ids]) }), ({ id }) => id))

  async function variantsOf(productIds: readonly string[]): Promise<ProductVariant[]> {
    return manager.createQueryBuilder(VariantEntity, 'variant')
      .innerJoin('Product', 'product', 'product.id = variant.product_id')
      .where(`variant.product_id = ANY(:productIds) AND ${products.sql}`, { productIds, ...products.parameters })
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
    { order, where, note }: { order?: 'ASC' | 'DESC'; where?: Condition; note?: (parentIds: readonly string[]) => Promise<void> } = {},
  ): PageLoader<Row> {
    const byArguments = new Map<string, DataLoader<string, Connection<Row>>>()
    return (args) => {
      const { first, after, last, before } = args
      const key = JSON.stringify([first, after, last, before])
      let loader = byArguments.get(key)
      if (!loader) {
        loader = new DataLoader(async (parentIds) => {
          await note?.(parentIds)
          return paginateByParent(manager, { entity, parentColumn, parentIds, args, order, where })
        })
        byArguments.set(key, loader)
      }
      return loader
    }
  }

  /** What stands on a product that is not published is not everybody's to see. */
  function noted<Row>(row: Row, { status }: Pick<Product, 'status'>): Row {
    if (status !== 'PUBLISHED') audience.isEverybody = false
    return row
  }

  /** A product's list of offers is everybody's where nobody sees more of them than everybody. Only a router that caches wants to know. */
  async function noteHiddenOffers(productIds: readonly string[]): Promise<void> {
    if (!app.redis || !audience.isEverybody) return
    const hidden: unknown[] = await manager.query("SELECT 1 FROM offers WHERE product_id = ANY($1) AND status <> 'ACTIVE' LIMIT 1", [productIds])
    if (hidden.length > 0) audience.isEverybody = false
  }

  const everyone: Condition = { sql: 'TRUE', parameters: {} }
  const listedOffers = visibleOffers(viewer, 'child')
  return {
    product: each(async (id) => {
      const found = await raw.product.load(id)
      return found && seesProduct(viewer, found) ? noted(found, found) : null
    }),
    productByCode: new DataLoader(async (codes) => {
      const found = await manager.createQueryBuilder(ProductEntity, 'product')
        .where(`product.code = ANY(:codes) AND ${products.sql}`, { codes: codes.filter(isCode), ...products.parameters }).getMany()
      return inOrder(codes, found.map((product) => noted(product, product)), (product) => product.code)
    }),
    variant: each(async (id) => {
      const found = await raw.variant.load(id)
      const product = found && await raw.product.load(found.productId)
      return product && seesProduct(viewer, product) ? noted(found, product) : null
    }),
    variants: new DataLoader(async (productIds) => {
      const byProduct = Map.groupBy(await variantsOf(productIds), (variant) => variant.productId)
      return productIds.map((id) => byProduct.get(id) ?? [])
    }),
    category: rows(CategoryEntity, 'cat', 'category', everyone),
    offer: each(async (id) => {
      const found = await raw.offer.load(id)
      const product = found && await raw.product.load(found.productId)
      if (found?.status !== 'ACTIVE') audience.isEverybody = false
      if (!product || seesOffer(viewer, found, product)) return product && noted(found, product)
      // Only what others do not see is worth asking whose it is.
      const own = ownOrganization(viewer)
      return own !== null && (await vendor.load(found.vendorId))?.organizationId === own ? noted(found, product) : null
    }),
    availableQuantity: new DataLoader(async (offerIds) => {
      const sums: { offer_id: string; available: number }[] = await manager.query(
        'SELECT offer_id, sum(on_hand - reserved)::int AS available FROM stock_levels WHERE offer_id = ANY($1) GROUP BY offer_id', [offerIds])
      const byOffer = new Map(sums.map((sum) => [sum.offer_id, sum.available]))
      return offerIds.map((id) => byOffer.get(id) ?? 0)
    }),
    stockLocation: rows(StockLocationEntity, 'loc', 'location', ofOwnVendor(viewer, 'location')),
    offersOfVendor: pages(OfferEntity, 'vendorId', { where: listedOffers }),
    offersOfProduct: pages(OfferEntity, 'productId', { where: listedOffers, note: noteHiddenOffers }),
    childrenOfCategory: pages(CategoryEntity, 'parentId', { order: 'ASC' }),
  }
}

/** Rows that other loaders fetch together. */
function each<Row>(find: (id: string) => Promise<Row | null>): DataLoader<string, Row | null> {
  return new DataLoader((ids) => Promise.all(ids.map(find)))
}

function inOrder<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  return keys.map((key) => byKey.get(key) ?? null)
}
