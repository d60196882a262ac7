import { defineConsumer, type EventData } from '#events/registry.ts'
import { newestOnly } from '#kit/events/consumer.ts'
import type { OrdersApp } from '../app.ts'
import { forgetCopy } from '../cached-rows.ts'
import { OfferEntity } from '../db/entities/read-copies.ts'
import { bringNews } from '../services/bring-news.ts'

/** Keeps what a cart line must know of an offer, and brings orders what became of their stock. */
export const productsConsumer = defineConsumer<OrdersApp>({
  group: 'orders.products',
  topic: 'products.v1',
  handlers: {
    'offer.updated': newestOnly('orders.offers', async (tx, event, app) => {
      const { offerId, price, leadTimeDays: _, ...terms } = event.data as EventData<'offer.updated'>
      await tx.manager.upsert(OfferEntity, { ...terms, id: offerId, priceMinor: BigInt(price.amountMinor), currency: price.currency } as never, ['id'])
      forgetCopy(app, tx, 'offer', offerId)
    }),
    'inventory.reserved': (tx, { type, data: { orderId } }, app) =>
      bringNews(app, tx, { orderId, type, fact: { type: 'STOCK_RESERVED' }, message: 'Every line is reserved.' }),
    'inventory.reservation.rejected': (tx, { type, data: { orderId } }, app) =>
      bringNews(app, tx, { orderId, type, fact: { type: 'FAILED', reason: 'OUT_OF_STOCK' }, message: 'Not every line is in stock.' }),
    'inventory.reservation.expired': (tx, { type, data: { orderId } }, app) =>
      bringNews(app, tx, { orderId, type, fact: { type: 'FAILED', reason: 'RESERVATION_EXPIRED' }, message: 'The reserved stock was held for too long.' }),
    'inventory.released': (tx, { type, data: { orderId } }, app) =>
      bringNews(app, tx, { orderId, type, fact: null, message: 'The reserved stock is released.' }),
  },
})
