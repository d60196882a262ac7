import { paginate, type Connection, type PageArguments } from '#kit/connections.ts'
import { StockLevelEntity } from '../db/entities/stock.ts'
import type { StockLevel } from '../domain/stock.ts'
import { ofOwnVendor } from '../visibility.ts'
import type { Acting } from './acting.ts'
import { idOf } from './input.ts'

export async function listStockLevels(
  { app, viewer }: Acting,
  { offerId, ...page }: PageArguments & { readonly offerId: string },
): Promise<Connection<StockLevel>> {
  const visible = ofOwnVendor(viewer, 'offer')
  const query = app.db.source.manager.createQueryBuilder(StockLevelEntity, 'level')
    .innerJoin('Offer', 'offer', 'offer.id = level.offer_id')
    .where(`level.offer_id = :offerId AND ${visible.sql}`, { offerId: idOf('ofr', offerId), ...visible.parameters })
  return paginate(query, page, { order: 'ASC' })
}
