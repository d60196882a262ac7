import DataLoader from 'dataloader'
import type { EntitySchema, ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import { paginateByParent, wholeConnection, type Connection, type PageArguments } from '#kit/connections.ts'
import { isId } from '#kit/ids.ts'
import { isAuthenticated, type Viewer } from '#kit/viewer.ts'
import { ofVisibleShipments, ownTasks, visibleShipments, type Filter } from './access.ts'
import type { LogisticsApp } from './app.ts'
import {
  BookingEntity, CarrierEntity, IssuedDocumentEntity, PackageEntity, ShipmentEntity, ShipmentLineEntity, TrackingEventEntity,
} from './db/entities.ts'
import type { ShippingDocument } from './domain/documents.ts'

export type Loaders = ReturnType<typeof createLoaders>

/**
 * What the viewer may see, by key, in one statement for all keys of a request's round; everything else is null. The loaders named
 * `…OfShipment` trust their key: whoever holds a shipment was shown it.
 */
export function createLoaders(app: LogisticsApp, viewer: Viewer) {
  const shipments = visibleShipments(viewer)
  const parts = ofVisibleShipments(viewer)
  return {
    shipment: byId(app, ShipmentEntity, 'shp', shipments),
    deliveryTask: byId(app, ShipmentEntity, 'shp', ownTasks(viewer)),
    shipmentLine: byId(app, ShipmentLineEntity, 'shl', parts),
    package: byId(app, PackageEntity, 'pkg', parts),
    trackingEvent: byId(app, TrackingEventEntity, 'trk', parts),
    carrier: byId(app, CarrierEntity, 'crr', visibleCarriers(viewer)),
    carrierOfShipment: byId(app, CarrierEntity, 'crr', EVERYTHING),
    shipmentsOfOrder: pages(app, { entity: ShipmentEntity, parentColumn: 'orderId', prefix: 'ord', where: shipments }),
    trackingEventsOfShipment: pages(app, { entity: TrackingEventEntity, parentColumn: 'shipmentId', prefix: 'shp', order: 'ASC' }),
    linesOfShipment: listOf(app, ShipmentLineEntity),
    packagesOfShipment: listOf(app, PackageEntity),
    bookingOfShipment: bookingOf(app),
    documentsOfOrder: documentsOf(app),
  }
}

const EVERYTHING: Filter = { sql: 'TRUE', parameters: {} }

/** Whom to ship with is for those who do business here. */
export function visibleCarriers(viewer: Viewer): Filter {
  return isAuthenticated(viewer) ? EVERYTHING : { sql: 'FALSE', parameters: {} }
}

export function visible<Row extends ObjectLiteral>(app: LogisticsApp, entity: EntitySchema<Row>, filter: Filter): SelectQueryBuilder<Row> {
  return app.db.source.getRepository(entity).createQueryBuilder('row').where(filter.sql, filter.parameters)
}

/** Text that is no id of the prefix is asked of nobody: it may hold what PostgreSQL refuses. */
function byId<Row extends ObjectLiteral & { id: string }>(app: LogisticsApp, entity: EntitySchema<Row>, prefix: string, filter: Filter) {
  return new DataLoader<string, Row | null>(async (keys) => {
    const ids = keys.filter((key) => isId(prefix, key))
    const rows = ids.length > 0 ? await visible(app, entity, filter).andWhere('row.id IN (:...ids)', { ids }).getMany() : []
    const found = new Map(rows.map((row) => [row.id, row]))
    return keys.map((key) => found.get(key) ?? null)
  })
}

interface PageKey {
  readonly parentId: string
  readonly args: PageArguments
}

/** Pages of many parents: one statement for each set of arguments, most often one. */
function pages<Row extends ObjectLiteral & { id: string }>(app: LogisticsApp, { entity, parentColumn, prefix, where, order }: {
  entity: EntitySchema<Row>
  parentColumn: keyof Row & string
  prefix: string
  where?: Filter
  order?: 'ASC' | 'DESC'
}) {
  return new DataLoader<PageKey, Connection<Row>, string>(async (keys) => {
    const answers = new Map<string, Connection<Row> | Error>()
    for (const [, group] of Map.groupBy(keys, ({ args }) => JSON.stringify(args))) {
      const args = group[0]?.args ?? {}
      const parentIds = group.map((key) => key.parentId).filter((id) => isId(prefix, id))
      try {
        const found = parentIds.length > 0 ? await paginateByParent(app.db.source.manager, { entity, parentColumn, parentIds, args, order, where }) : []
        for (const [index, parentId] of parentIds.entries()) answers.set(cacheKeyOf({ parentId, args }), found[index] ?? wholeConnection([]))
      } catch (error) {
        // One list with impossible arguments leaves the others of the request alone.
        for (const key of group) answers.set(cacheKeyOf(key), error as Error)
      }
    }
    return keys.map((key) => answers.get(cacheKeyOf(key)) ?? wholeConnection([]))
  }, { cacheKeyFn: cacheKeyOf })
}

function cacheKeyOf({ parentId, args }: PageKey): string {
  return `${parentId} ${JSON.stringify(args)}`
}

/** Lists that their own rules bound to 100. */
function listOf<Row extends ObjectLiteral & { id: string; shipmentId: string }>(app: LogisticsApp, entity: EntitySchema<Row>) {
  return new DataLoader<string, Row[]>(async (shipmentIds) => {
    const rows = await visible(app, entity, EVERYTHING).andWhere('row.shipmentId IN (:...shipmentIds)', { shipmentIds }).orderBy('row.id').getMany()
    const byShipment = Map.groupBy(rows, (row) => row.shipmentId)
    return shipmentIds.map((id) => byShipment.get(id) ?? [])
  })
}

function bookingOf(app: LogisticsApp) {
  return new DataLoader(async (shipmentIds: readonly string[]) => {
    const rows = await visible(app, BookingEntity, EVERYTHING).andWhere('row.shipmentId IN (:...shipmentIds)', { shipmentIds }).getMany()
    const byShipment = new Map(rows.map((row) => [row.shipmentId, row]))
    return shipmentIds.map((id) => byShipment.get(id) ?? null)
  })
}

function documentsOf(app: LogisticsApp) {
  return new DataLoader<string, ReadonlySet<ShippingDocument>>(async (orderIds) => {
    const rows = await visible(app, IssuedDocumentEntity, EVERYTHING).andWhere('row.orderId IN (:...orderIds)', { orderIds }).getMany()
    const byOrder = Map.groupBy(rows, (row) => row.orderId)
    return orderIds.map((id) => new Set(byOrder.get(id)?.map((row) => row.type)))
  })
}
