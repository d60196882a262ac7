import { paginate, wholeConnection, type Connection, type PageArguments } from '#kit/connections.ts'
import { ProductEntity } from '../db/entities/catalogue.ts'
import type { Product, ProductStatus } from '../domain/product.ts'
import { searchQuery } from '../domain/search-text.ts'
import { visibleOffers, visibleProducts } from '../visibility.ts'
import type { Acting } from './acting.ts'
import { inCategory } from './category-filter.ts'
import { idOf } from './input.ts'
import { rankedPage } from './ranked-page.ts'

export interface ProductList extends PageArguments {
  readonly filter?: {
    readonly search?: string | null
    readonly categoryId?: string | null
    readonly vendorId?: string | null
    readonly status?: ProductStatus | null
  } | null
}

export async function listProducts({ app, viewer }: Acting, { filter, ...page }: ProductList): Promise<Connection<Product>> {
  const visible = visibleProducts(viewer, 'product', 'LISTED')
  const query = app.db.source.manager.createQueryBuilder(ProductEntity, 'product').where(visible.sql, visible.parameters)
  if (filter?.status) query.andWhere('product.status = :status', { status: filter.status })
  if (filter?.categoryId) query.andWhere(inCategory('product.category_id'), { categoryId: idOf('cat', filter.categoryId) })
  if (filter?.vendorId) {
    const offers = visibleOffers(viewer, 'offer')
    query.andWhere(`EXISTS (SELECT 1 FROM offers offer WHERE offer.product_id = product.id AND offer.vendor_id = :vendorId AND ${offers.sql})`,
      { vendorId: idOf('ven', filter.vendorId), ...offers.parameters })
  }
  if (!filter?.search?.trim()) return paginate(query, page)
  const tsquery = searchQuery(filter.search)
  return tsquery === null ? wholeConnection<Product>([]) : rankedPage(query, { vector: 'product.search', tsquery }, page)
}
