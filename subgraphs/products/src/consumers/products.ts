import { defineConsumer } from '#events/registry.ts'
import type { ProductsApp } from '../app.ts'
import { forgetRowsNow } from '../cached-rows.ts'

/**
 * Its own facts, for the cache: the process that made a change may have died before it could forget the row. Only where there is a cache. Forgetting once more does no
 * harm, so that nothing of it is recorded.
 */
export const productsConsumer = defineConsumer<ProductsApp>({
  group: 'products.cache',
  topic: 'products.v1',
  reactors: {
    'product.updated': ({ data: { productId } }, app) => forgetRowsNow(app, 'product', [productId]),
    async 'offer.updated'({ data: { offerId, variantId } }, app) {
      await Promise.all([forgetRowsNow(app, 'offer', [offerId]), forgetRowsNow(app, 'variant', [variantId])])
    },
    'inventory.updated': ({ data: { offerId } }, app) => app.responseMarks.invalidate([`Stock:${offerId}`]),
  },
})
